package circuit.library.dose;

import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** PhraseWords and titles on a card. */
public final class PhraseWords {
    private static final int LONGEST_TITLE = 80;

    private PhraseWords() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, " ");
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** What is wrong with a text as a title. Titles end up in tables, where {@code = + - @} would begin a formula. */
    public static Optional<String> titleFault(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty; write a title");
        }
        if ("=+-@".indexOf(text.strip().charAt(0)) >= 0) {
            return Optional.of("begins with %s, which a spreadsheet takes for a formula; begin with a letter or a digit"
                    .formatted(text.strip().charAt(0)));
        }
        if (!Sanitizer.isAllowed(text)) {
            return Optional.of("holds an invisible character; take it out");
        }
        int length = text.codePointCount(0, text.length());
        return length > LONGEST_TITLE
                ? Optional.of("is %d characters long; a title has at most %d".formatted(length, LONGEST_TITLE))
                : Optional.empty();
    }
}
