package circuit.library;

import circuit.yaml.Shown;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What to say to someone whose amount is nearly one. */
final class AmountAdvice {
    static final String SETS = "how many sets is said by rounds; write one set only, like 10 reps";

    private AmountAdvice() {}

    static String on(List<String> words, String forms) {
        String first = words.get(0);
        String second = words.size() > 1 ? words.get(1) : "";
        int digits = Numbers.end(first, 0);
        if (Numbers.isWhole(first) && words.size() == 1) {
            return "has no unit; write %s reps or %ss".formatted(Shown.shortened(first), Shown.shortened(first));
        }
        String unit = first.substring(digits).toLowerCase(Locale.ROOT);
        if (digits > 0 && (unit.equals("reps") || unit.equals("rep") || unit.equals("r"))) {
            return "a space is missing; write %s reps".formatted(Shown.shortened(first.substring(0, digits)));
        }
        if (isSets(first) || second.equals("x") || second.equals("×")) {
            return SETS;
        }
        if (Numbers.isWhole(first) && isDurationUnit(first + " " + second)) {
            return refusal(first + " " + second);
        }
        if (Durations.isMeant(first) || isDurationUnit(first)) {
            return refusal(first);
        }
        if (Span.parse(first) instanceof Parsed.Good<Span> && Nearest.distance(second, "reps") < 3) {
            return "%s is no unit; write %s reps".formatted(Shown.quoted(second), first);
        }
        return words.size() > 2 && words.get(1).equals("-")
                ? "write a range without spaces, like 10-12 reps"
                : "the amount is not understood; " + forms;
    }

    private static String refusal(String text) {
        return Durations.parse(text) instanceof Parsed.Bad<Duration> bad ? bad.message() : "";
    }

    static boolean isSets(String text) {
        int digits = Numbers.end(text, 0);
        return digits > 0 && digits < text.length() && "x×*".indexOf(text.charAt(digits)) >= 0;
    }

    private static boolean isDurationUnit(String text) {
        return !DurationAdvice.on(text, "").startsWith("is no duration");
    }
}
