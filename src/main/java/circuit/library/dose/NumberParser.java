package circuit.library.dose;

/** NumberParser as people write them on a card: digits, and nothing that Java would take besides. */
public final class NumberParser {
    /** More than any number on a card may be, and small enough to reckon with. */
    static final int HUGE = 1_000_000_000;

    private NumberParser() {}

    /** The end of the digits that begin at {@code from}. */
    public static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    public static boolean isWhole(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    public static boolean isDecimal(String text) {
        int whole = end(text, 0);
        return whole > 0
                && whole < text.length() - 1
                && text.charAt(whole) == '.'
                && end(text, whole + 1) == text.length();
    }

    /** The value of digits only; {@link #HUGE} for all that is larger. */
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
