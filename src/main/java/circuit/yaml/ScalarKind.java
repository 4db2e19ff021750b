package circuit.yaml;

/** What YAML 1.2's core schema takes a value without quotes for. */
public enum ScalarKind {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    NULL;

    static ScalarKind of(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
            case ".nan", ".NaN", ".NAN" -> DECIMAL;
            default -> number(text);
        };
    }

    private static ScalarKind number(String text) {
        if (text.startsWith("0o")) {
            return text.length() > 2 && digits(text, 2, 8) == text.length() ? INTEGER : TEXT;
        }
        if (text.startsWith("0x")) {
            return text.length() > 2 && digits(text, 2, 16) == text.length() ? INTEGER : TEXT;
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        String unsigned = text.substring(start);
        if (unsigned.equals(".inf") || unsigned.equals(".Inf") || unsigned.equals(".INF")) {
            return DECIMAL;
        }
        int whole = digits(text, start, 10);
        if (whole == text.length()) {
            return whole > start ? INTEGER : TEXT;
        }
        return isDecimal(text, start, whole) ? DECIMAL : TEXT;
    }

    private static boolean isDecimal(String text, int start, int whole) {
        int end = whole;
        int count = whole - start;
        if (text.charAt(end) == '.') {
            int fraction = digits(text, end + 1, 10);
            count += fraction - end - 1;
            end = fraction;
        }
        if (count == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int sign = end + 1;
            int exponent = sign < text.length() && "+-".indexOf(text.charAt(sign)) >= 0 ? sign + 1 : sign;
            end = digits(text, exponent, 10);
            return end > exponent && end == text.length();
        }
        return end == text.length();
    }

    private static int digits(String text, int from, int base) {
        int end = from;
        while (end < text.length() && text.charAt(end) < 128 && Character.digit(text.charAt(end), base) >= 0) {
            end++;
        }
        return end;
    }
}
