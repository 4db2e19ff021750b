package circuit.library.dose;

import circuit.text.Sanitizer;
import java.time.Duration;

/** DurationParser as an author writes them: {@code 60s}, {@code 7.5s}, {@code 1m30s}, {@code 1:30}, {@code 2m}, {@code 1h}, {@code 1:02:30}. */
public final class DurationParser {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String FORMS = "write it like 30s, 1m30s or 1:30";

    private DurationParser() {}

    /** The duration a text stands for, from none to 24 hours. */
    public static Parsed<Duration> parse(String text) {
        if (text.startsWith("-")) {
            return refuse(text, "is negative; " + FORMS);
        }
        return text.indexOf(':') >= 0 ? clock(text) : units(text);
    }

    /** Whether a text was meant as a duration, well written or not. */
    public static boolean isMeant(String text) {
        int digits = NumberParser.end(text, text.startsWith("-") ? 1 : 0);
        return digits > 0 && (digits == text.length() || "hms.:".indexOf(text.charAt(digits)) >= 0);
    }

    private static Parsed<Duration> clock(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length > 3) {
            return refuse(text, "is no duration; " + FORMS);
        }
        long seconds = 0;
        for (int i = 0; i < parts.length; i++) {
            if (!NumberParser.isWhole(parts[i])) {
                return refuse(text, "is no duration; " + FORMS);
            }
            if (i > 0 && (parts[i].length() != 2 || NumberParser.value(parts[i]) > 59)) {
                return refuse(text, "needs two digits from 00 to 59 after each colon; write it like 1:05");
            }
            seconds = seconds * 60 + NumberParser.value(parts[i]);
        }
        return within(text, seconds * 1000);
    }

    private static Parsed<Duration> units(String text) {
        String units = "hms";
        long millis = 0;
        int at = 0;
        int next = 0;
        while (at < text.length()) {
            int end = NumberParser.end(text, at);
            int dot = end;
            if (end < text.length() && text.charAt(end) == '.') {
                end = NumberParser.end(text, end + 1);
            }
            int unit = end < text.length() ? units.indexOf(text.charAt(end)) : -1;
            if (dot == at || unit < next) {
                return refuse(text, DurationAdvice.on(text, FORMS));
            }
            if (end > dot && (unit < 2 || end == dot + 1 || end > dot + 4)) {
                return refuse(text, "has parts of a unit; only seconds can have them, to three places: 7.5s");
            }
            int value = NumberParser.value(text.substring(at, dot));
            if (at > 0 && value > 59) {
                return refuse(
                        text,
                        "counts more than 59 %s after a larger unit".formatted(unit == 1 ? "minutes" : "seconds"));
            }
            millis += value * new long[] {3_600_000, 60_000, 1000}[unit] + millis(text, dot, end);
            next = unit + 1;
            at = end + 1;
        }
        return at == 0 ? refuse(text, "is no duration; " + FORMS) : within(text, millis);
    }

    private static int millis(String text, int dot, int end) {
        return end == dot ? 0 : NumberParser.value((text.substring(dot + 1, end) + "00").substring(0, 3));
    }

    private static Parsed<Duration> within(String text, long millis) {
        Duration length = Duration.ofMillis(millis);
        return length.compareTo(LONGEST) > 0
                ? refuse(text, "is longer than 24 hours, the longest there can be")
                : new Parsed.Good<>(length);
    }

    private static Parsed<Duration> refuse(String text, String why) {
        return new Parsed.Bad<>(Sanitizer.quoted(text) + " " + why);
    }
}
