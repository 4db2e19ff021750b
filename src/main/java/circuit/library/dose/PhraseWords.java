package circuit.library.dose;

import java.util.ArrayList;
import java.util.List;

/** The words of a phrase, read from the first to the last. */
public final class PhraseWords {
    private final List<String> words = new ArrayList<>();
    private int next;

    public PhraseWords(String text) {
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    public boolean atEnd() {
        return next == words.size();
    }

    /** The word so far ahead, without taking it; empty beyond the end. */
    public String peek(int ahead) {
        return next + ahead < words.size() ? words.get(next + ahead) : "";
    }

    /** Takes the next word; empty at the end. */
    public String take() {
        return atEnd() ? "" : words.get(next++);
    }

    /** Takes these words if they come next. */
    public boolean take(String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (!peek(i).equals(expected[i])) {
                return false;
            }
        }
        next += expected.length;
        return true;
    }

    /** Whether a word is among those to come. */
    boolean contains(String word) {
        return words.subList(next, words.size()).contains(word);
    }
}
