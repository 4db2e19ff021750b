package circuit.library.dose;

import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses durations: {@code 60s}, {@code 7.5s}, {@code 1m30s}, {@code 1:30}, {@code 2m}, {@code 1h}, {@code 1:02:30}. */
public final class DurationParser {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String UNITS = "hms";
    private static final long[] UNIT_MILLIS = {3_600_000, 60_000, 1000};
    /** More than so many minutes without hours are refused, as {@code 200m} is meant as metres. */
    private static final int MOST_MINUTES = 90;

    /** Three numbers, each with its unit. */
    static final int MOST_WORDS = 6;

    private static final String FORMS = "write it like 30s, 1m30s or 1:30";

    private DurationParser() {}

    /**
     * The duration that a text stands for, from none to 24 hours.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and says what would be right
     */
    public static Duration parse(String text) {
        if (text.startsWith("-")) {
            throw refusal(text, "is negative; " + FORMS);
        }
        long millis = text.indexOf(':') >= 0 ? clock(text) : units(text);
        Duration length = Duration.ofMillis(millis);
        if (length.compareTo(LONGEST) > 0) {
            throw refusal(text, "is longer than 24 hours, the longest there can be");
        }
        return length;
    }

    /** What is wrong with a text as a duration, in a sentence that begins with the text; empty if nothing is. */
    public static Optional<String> fault(String text) {
        try {
            parse(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** Whether a text looks like a duration, valid or not. */
    static boolean isMeant(String text) {
        int digits = NumberParser.end(text, text.startsWith("-") ? 1 : 0);
        return digits > 0 && (digits == text.length() || "hms.:".indexOf(text.charAt(digits)) >= 0);
    }

    /** Whether a text is a duration in a spelling that is not accepted, like {@code 30 sec} or {@code 1m 30s}. */
    static boolean isMisspelt(String text) {
        return respelt(text).isPresent() && fault(text).isPresent();
    }

    /** Whether a text is a duration of several units that stand apart, like {@code 1m 30s} or {@code 1 min 30 sec}. */
    static boolean isApart(String text) {
        return respelt(text)
                        .filter(right -> right.replaceAll("[0-9]", "").length() > 1)
                        .isPresent()
                && text.indexOf(' ') > 0;
    }

    /** A text in which durations of several words, like {@code 1m 30s} or {@code 30 sec}, are as they are to be written. */
    public static String joined(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" +")));
        for (int i = 0; i < words.size(); i++) {
            for (int end = Math.min(words.size(), i + MOST_WORDS); end > i + 1; end--) {
                String apart = String.join(" ", words.subList(i, end));
                // 20 m may be meant as metres.
                if (isMisspelt(apart) && !apart.matches("[0-9]+ m")) {
                    words.subList(i + 1, end).clear();
                    words.set(i, respelt(apart).orElseThrow());
                    break;
                }
            }
        }
        return String.join(" ", words);
    }

    private static long clock(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length > 3) {
            throw refusal(text, "is not a duration; " + FORMS);
        }
        long seconds = 0;
        for (int i = 0; i < parts.length; i++) {
            if (!NumberParser.isWhole(parts[i])) {
                throw refusal(text, "is not a duration; " + FORMS);
            }
            if (i > 0 && (parts[i].length() != 2 || NumberParser.value(parts[i]) > 59)) {
                throw refusal(text, "needs two digits from 00 to 59 after each colon; write it like 1:05");
            }
            seconds = seconds * 60 + NumberParser.value(parts[i]);
        }
        return seconds * 1000;
    }

    private static long units(String text) {
        long millis = 0;
        int at = 0;
        int next = 0;
        while (at < text.length()) {
            int end = NumberParser.end(text, at);
            int dot = end;
            if (end < text.length() && text.charAt(end) == '.') {
                end = NumberParser.end(text, end + 1);
            }
            int unit = end < text.length() ? UNITS.indexOf(text.charAt(end)) : -1;
            if (dot == at || unit < next) {
                throw refusal(text, advice(text));
            }
            if (end > dot && (unit < 2 || end == dot + 1 || end > dot + 4)) {
                throw refusal(text, "has parts of a unit; only seconds can have them, to three places: 7.5s");
            }
            int value = NumberParser.value(text.substring(at, dot));
            if (at > 0 && value > 59) {
                throw refusal(
                        text,
                        "counts more than 59 %s after a larger unit".formatted(unit == 1 ? "minutes" : "seconds"));
            }
            millis += value * UNIT_MILLIS[unit] + thousandths(text, dot, end);
            next = unit + 1;
            at = end + 1;
        }
        if (at == 0) {
            throw refusal(text, "is not a duration; " + FORMS);
        }
        if (text.endsWith("m") && next == 2 && at == NumberParser.end(text, 0) + 1 && millis > MOST_MINUTES * 60_000) {
            throw refusal(text, meantMetres(text.substring(0, text.length() - 1), Duration.ofMillis(millis)));
        }
        return millis;
    }

    private static String meantMetres(String number, Duration time) {
        String shown = Sanitizer.shortened(number);
        return time.compareTo(LONGEST) > 0
                ? "is minutes; write %s metres".formatted(shown)
                : "is %s minutes; write %s metres, or %s".formatted(shown, shown, TimeText.written(time));
    }

    private static int thousandths(String text, int dot, int end) {
        return end == dot ? 0 : NumberParser.value((text.substring(dot + 1, end) + "00").substring(0, 3));
    }

    private static String advice(String text) {
        if (NumberParser.isNumber(text)) {
            return "has no unit; write %ss for %s seconds".formatted(text, text);
        }
        return respelt(text)
                .map(right -> "is not how a duration is written; write " + right)
                .orElse("is not a duration; " + FORMS);
    }

    /** The duration that is meant by numbers and units in other words or apart: {@code 1m30s} for {@code 1 min 30 sec}. */
    private static Optional<String> respelt(String text) {
        StringBuilder right = new StringBuilder();
        int parts = 0;
        for (int at = 0; at < text.length(); parts++) {
            int digits = NumberParser.end(text, at);
            int next = digits;
            while (next < text.length() && NumberParser.end(text, next) == next) {
                next++;
            }
            String unit = unit(text.substring(digits, next));
            if (digits == at || unit.isEmpty() || right.length() > 20) {
                return Optional.empty();
            }
            right.append(text, at, Math.min(digits, at + 9)).append(unit);
            at = next;
        }
        String duration = right.toString();
        boolean isRight = parts > 1 ? !duration.equals(text) && fault(duration).isEmpty() : parts == 1;
        return isRight ? Optional.of(duration) : Optional.empty();
    }

    /** The unit that a word means; empty if it is none. */
    private static String unit(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "s", "sec", "secs", "sec.", "second", "seconds", "\"", "''" -> "s";
            case "m", "min", "mins", "min.", "minute", "minutes", "'" -> "m";
            case "h", "hr", "hrs", "hour", "hours" -> "h";
            default -> "";
        };
    }

    private static IllegalArgumentException refusal(String text, String why) {
        return new IllegalArgumentException(Sanitizer.quoted(text) + " " + why);
    }
}
