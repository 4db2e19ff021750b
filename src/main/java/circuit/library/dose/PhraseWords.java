package circuit.library.dose;

import java.util.List;
import java.util.stream.Stream;

/** The words of a phrase, read from the first to the last. */
public final class PhraseWords {
    private final List<String> words;
    private int next;

    public PhraseWords(String text) {
        words = Stream.of(text.split(" ")).filter(word -> !word.isEmpty()).toList();
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
        int end = next + expected.length;
        boolean isNext = end <= words.size() && words.subList(next, end).equals(List.of(expected));
        next += isNext ? expected.length : 0;
        return isNext;
    }

    /** Whether a word is among those to come. */
    boolean contains(String word) {
        return words.subList(next, words.size()).contains(word);
    }
}
