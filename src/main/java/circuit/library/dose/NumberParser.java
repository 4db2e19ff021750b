package circuit.library.dose;

import circuit.text.Sanitizer;

/** Parses numbers and ranges of ASCII digits, without the signs, other digits and suffixes that Java would accept. */
public final class NumberParser {
    /** The value of every number that is larger than all limits. */
    private static final int HUGE = 1_000_000_000;

    private NumberParser() {}

    /** A range; both ends are the same for a single number. */
    public record Range(int least, int most) {}

    /**
     * Parses {@code 12} or {@code 10-12}.
     *
     * @throws IllegalArgumentException if it is neither; the message shows the text and says what would be right
     */
    public static Range range(String text) {
        int dash = text.indexOf('-');
        String first = dash < 0 ? text : text.substring(0, dash);
        String second = dash < 0 ? text : text.substring(dash + 1);
        if (dash == 0 && isWhole(second)) {
            throw new IllegalArgumentException("%s is negative".formatted(Sanitizer.quoted(text)));
        }
        if (!isWhole(first) || !isWhole(second)) {
            String plain = text.replaceAll("[–—−]", "-").replace(" ", "");
            String advice = isRange(plain) ? "write " + plain : "write one like 12, or a range like 10-12";
            throw new IllegalArgumentException("%s is not a number; %s".formatted(Sanitizer.quoted(text), advice));
        }
        Range range = new Range(value(first), value(second));
        if (range.least() > range.most()) {
            throw new IllegalArgumentException("the range %s runs backwards; write %s-%s"
                    .formatted(Sanitizer.shortened(text), Sanitizer.shortened(second), Sanitizer.shortened(first)));
        }
        return range;
    }

    /** Whether a text is a number, or a range with the lower number first. */
    static boolean isRange(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return isWhole(text);
        }
        String first = text.substring(0, dash);
        String second = text.substring(dash + 1);
        return isWhole(first) && isWhole(second) && value(first) <= value(second);
    }

    /** The end of the digits that begin at {@code from}. */
    static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    public static boolean isWhole(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /** Whether a text is {@code 12} or {@code 7.5}. */
    public static boolean isNumber(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? isWhole(text) : isWhole(text.substring(0, dot)) && isWhole(text.substring(dot + 1));
    }

    /** The value of digits; a billion for all that is larger than a hundred million. */
    public static int value(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value * 10 + digits.charAt(i) - '0';
            if (value >= HUGE / 10) {
                return HUGE;
            }
        }
        return value;
    }
}
