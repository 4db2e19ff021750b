package circuit.library.dose;

import circuit.routine.Effort;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.Locale;

/**
 * The amount that a dose begins with: {@code 12 reps}, {@code 10-12 reps}, {@code max reps}, {@code 60s},
 * {@code max time}. All methods throw an {@link IllegalArgumentException} whose message says what would be right.
 */
public final class AmountParser {
    private static final String FORMS = "write 12 reps, 10-12 reps, max reps, 60s or max time";
    private static final String ONE_SET = "how many sets is said by rounds; write one set only, like 10 reps";

    private AmountParser() {}

    /** An amount, and its author's spelling of it. */
    public record Amount(Effort effort, String written) {}

    /** Takes the amount from the beginning of a phrase. */
    static Amount parse(PhraseWords words) {
        if (words.atEnd()) {
            throw new IllegalArgumentException("the dose is empty; " + FORMS);
        }
        String first = words.peek(0);
        String second = words.peek(1);
        if (second.equals("reps") || second.equals("rep")) {
            words.take(first, second);
            return reps(first, second);
        }
        if (NumberParser.isRange(first) && SidesParser.isEach(words, 1)) {
            return reps(words.take());
        }
        if (first.equals("max")) {
            if (!words.take(first, "time")) {
                throw new IllegalArgumentException("max of what is not said; write max reps or max time");
            }
            return time("max");
        }
        if (DurationParser.fault(first).isPresent()) {
            throw new IllegalArgumentException(advice(first, second));
        }
        return time(words.take());
    }

    /** The reps of a dose in its mapping form: a number, a range or {@code max}. */
    public static Amount reps(String text) {
        return reps(text, text.equals("1") ? "rep" : "reps");
    }

    /** The time of a dose in its mapping form: a duration or {@code max}. */
    public static Amount time(String text) {
        if (text.equals("max")) {
            return new Amount(new Effort.MaxTime(), "max time");
        }
        Duration length = DurationParser.parse(text);
        if (length.isZero()) {
            throw new IllegalArgumentException("a set lasts longer than %s".formatted(text));
        }
        return new Amount(new Effort.Timed(length), text);
    }

    private static Amount reps(String count, String unit) {
        String written = count + " " + (count.equals("1") ? "rep" : unit);
        if (count.equals("max") && unit.equals("reps")) {
            return new Amount(new Effort.MaxReps(), written);
        }
        if (unit.equals("rep") && !count.equals("1")) {
            throw new IllegalArgumentException(
                    "\"rep\" is for a single one; write %s reps".formatted(Sanitizer.shortened(count)));
        }
        if (isSets(count)) {
            throw new IllegalArgumentException(ONE_SET);
        }
        NumberParser.Range range = NumberParser.range(count);
        return new Amount(new Effort.Reps(range.least(), range.most()), written);
    }

    /** Whether a text is meant as a number of sets: {@code 3x}, {@code 3x10}. */
    private static boolean isSets(String text) {
        int digits = NumberParser.end(text, 0);
        return digits > 0 && digits < text.length() && "x×*".indexOf(text.charAt(digits)) >= 0;
    }

    /** The error message for words that are no amount, but perhaps meant as one. */
    private static String advice(String first, String second) {
        if (isSets(first) || second.equals("x") || second.equals("×")) {
            return ONE_SET;
        }
        if (DurationParser.isMeant(first) && !NumberParser.isWhole(first)) {
            return DurationParser.fault(first).orElseThrow();
        }
        String both = first + " " + second;
        if (DurationParser.isMisspelt(both)) {
            return DurationParser.fault(both).orElseThrow();
        }
        if (second.equals("-")) {
            return "write a range without spaces, like 10-12 reps";
        }
        if (NumberParser.isRange(first)) {
            return unitAdvice(first, second);
        }
        int digits = NumberParser.end(first, 0);
        String unit = first.substring(digits).toLowerCase(Locale.ROOT);
        if (digits > 0 && (unit.equals("reps") || unit.equals("rep") || unit.equals("r"))) {
            return "a space is missing; write %s reps".formatted(Sanitizer.shortened(first.substring(0, digits)));
        }
        return "the amount is not understood; " + FORMS;
    }

    private static String unitAdvice(String count, String unit) {
        String shown = Sanitizer.shortened(count);
        String remedy = NumberParser.isWhole(count)
                ? "write %s reps or %ss".formatted(shown, shown)
                : "write %s reps".formatted(shown);
        return unit.isEmpty()
                ? "has no unit; " + remedy
                : "%s is not a unit; %s".formatted(Sanitizer.quoted(unit), remedy);
    }
}
