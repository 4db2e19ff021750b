package circuit.library.reader;

import circuit.text.Sanitizer;
import java.util.Optional;

/** What a title may look like; titles end up in tables and in the history's CSV files. */
public final class TitleRules {
    private static final int LONGEST = 80;

    private TitleRules() {}

    /** What is wrong with a text as a title, if anything is. */
    public static Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty; write a title");
        }
        char first = text.strip().charAt(0);
        if ("=+-@".indexOf(first) >= 0) {
            return Optional.of("begins with %s, which a spreadsheet takes for a formula; begin with a letter or a digit"
                    .formatted(first));
        }
        if (!Sanitizer.isAllowed(text)) {
            return Optional.of("holds an invisible character; take it out");
        }
        int length = text.codePointCount(0, text.length());
        return length > LONGEST
                ? Optional.of("is %d characters long; a title has at most %d".formatted(length, LONGEST))
                : Optional.empty();
    }
}
