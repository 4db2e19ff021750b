package circuit.library.dose;

import java.util.Locale;

/** What to say to someone whose duration is nearly one. */
public final class DurationAdvice {
    private DurationAdvice() {}

    public static String on(String text, String forms) {
        if (NumberParser.isWhole(text) || NumberParser.isDecimal(text)) {
            return "has no unit; write %ss for %s seconds".formatted(text, text);
        }
        int digits = NumberParser.end(text, 0);
        String unit = switch (text.substring(digits).strip().toLowerCase(Locale.ROOT)) {
            case "s", "sec", "secs", "sec.", "second", "seconds", "\"", "''" -> "s";
            case "m", "min", "mins", "min.", "minute", "minutes", "'" -> "m";
            case "h", "hr", "hrs", "hour", "hours" -> "h";
            default -> "";
        };
        if (digits == 0 || unit.isEmpty()) {
            return "is no duration; " + forms;
        }
        return "is not how a duration is written; write %s%s".formatted(text.substring(0, Math.min(digits, 9)), unit);
    }
}
