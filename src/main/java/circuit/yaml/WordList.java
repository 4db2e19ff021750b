package circuit.yaml;

import java.util.List;

/** Words in a row, as a sentence has them. */
public final class WordList {
    private WordList() {}

    /** As {@code a, b or c}. */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** As {@code a, b and c}. */
    public static String all(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
