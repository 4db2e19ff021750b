package circuit.library.dose;

import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What to say to someone whose amount is nearly one. */
public final class AmountAdvice {
    static final String SETS = "how many sets is said by rounds; write one set only, like 10 reps";

    private AmountAdvice() {}

    public static String on(List<String> words, String forms) {
        String first = words.get(0);
        String second = words.size() > 1 ? words.get(1) : "";
        if (isSets(first) || second.equals("x") || second.equals("×")) {
            return SETS;
        }
        String two = first + " " + second;
        if (DurationParser.isMeant(first) && !NumberParser.isWhole(first)) {
            return refusal(first);
        }
        if (isNearlyDuration(two)) {
            return refusal(two);
        }
        if (second.equals("-")) {
            return "write a range without spaces, like 10-12 reps";
        }
        if (Span.parse(first) instanceof Parsed.Good<Span>) {
            return unit(first, second);
        }
        int digits = NumberParser.end(first, 0);
        String unit = first.substring(digits).toLowerCase(Locale.ROOT);
        if (digits > 0 && (unit.equals("reps") || unit.equals("rep") || unit.equals("r"))) {
            return "a space is missing; write %s reps".formatted(Sanitizer.shortened(first.substring(0, digits)));
        }
        return "the amount is not understood; " + forms;
    }

    private static String unit(String count, String unit) {
        String shown = Sanitizer.shortened(count);
        String remedy = NumberParser.isWhole(count)
                ? "write %s reps or %ss".formatted(shown, shown)
                : "write %s reps".formatted(shown);
        return unit.isEmpty()
                ? "has no unit; " + remedy
                : "%s is no unit; %s".formatted(Sanitizer.quoted(unit), remedy);
    }

    private static String refusal(String text) {
        return DurationParser.parse(text) instanceof Parsed.Bad<Duration> bad ? bad.message() : "";
    }

    public static boolean isSets(String text) {
        int digits = NumberParser.end(text, 0);
        return digits > 0 && digits < text.length() && "x×*".indexOf(text.charAt(digits)) >= 0;
    }

    private static boolean isNearlyDuration(String text) {
        return NumberParser.end(text, 0) > 0 && DurationAdvice.on(text, "").startsWith("is not how");
    }
}
