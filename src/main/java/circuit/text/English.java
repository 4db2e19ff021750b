package circuit.text;

import java.util.List;

/** Lists and counts as an English sentence has them. */
public final class English {
    private English() {}

    /** {@code 1 session}, {@code 2 sessions}, {@code 1,000 sessions}. */
    public static String count(long count, String singular) {
        // A number that needs no separator needs no formatter, which takes show 6 ms to load (JDK 25).
        String number = count < 1000 ? String.valueOf(count) : "%,d".formatted(count);
        return number + " " + (count == 1 ? singular : singular + "s");
    }

    /** {@code a, b or c}. */
    public static String either(List<String> words) {
        return joined(words, " or ");
    }

    /** {@code a, b and c}. */
    public static String all(List<String> words) {
        return joined(words, " and ");
    }

    private static String joined(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1 ? String.join("", words) : String.join(", ", words.subList(0, end)) + last + words.get(end);
    }
}
