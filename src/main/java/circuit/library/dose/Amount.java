package circuit.library.dose;

import circuit.routine.Effort;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.List;

/**
 * The amount a dose begins with.
 *
 * @param words how many words of the phrase it takes
 */
public record Amount(Effort effort, String written, int words) {
    private static final String FORMS = "write 12 reps, 10-12 reps, max reps, 60s or max time";

    public static Parsed<Amount> parse(List<String> words) {
        if (words.isEmpty()) {
            return new Parsed.Bad<>("the dose is empty; " + FORMS);
        }
        String first = words.get(0);
        String second = words.size() > 1 ? words.get(1) : "";
        if (second.equals("reps") || second.equals("rep")) {
            return reps(first, second);
        }
        if (first.equals("max")) {
            return second.equals("time")
                    ? new Parsed.Good<>(new Amount(new Effort.MaxTime(), "max time", 2))
                    : new Parsed.Bad<>("max of what is not said; write max reps or max time");
        }
        if (DurationParser.parse(first) instanceof Parsed.Good<Duration> length) {
            return timed(first, length.value());
        }
        return new Parsed.Bad<>(AmountAdvice.on(words, FORMS));
    }

    /** The reps of a dose in its mapping form: a number, a range or {@code max}. */
    public static Parsed<Amount> reps(String text) {
        return reps(text, text.equals("1") ? "rep" : "reps");
    }

    /** The time of a dose in its mapping form: a duration or {@code max}. */
    public static Parsed<Amount> time(String text) {
        if (text.equals("max")) {
            return new Parsed.Good<>(new Amount(new Effort.MaxTime(), "max time", 2));
        }
        return DurationParser.parse(text).then(length -> timed(text, length));
    }

    private static Parsed<Amount> reps(String count, String unit) {
        String written = count + " " + (count.equals("1") ? "rep" : unit);
        if (count.equals("max") && unit.equals("reps")) {
            return new Parsed.Good<>(new Amount(new Effort.MaxReps(), written, 2));
        }
        if (unit.equals("rep") && !count.equals("1")) {
            return new Parsed.Bad<>("\"rep\" is for a single one; write %s reps".formatted(Sanitizer.shortened(count)));
        }
        if (AmountAdvice.isSets(count)) {
            return new Parsed.Bad<>(AmountAdvice.SETS);
        }
        return Span.parse(count).then(span -> reps(span, written));
    }

    private static Parsed<Amount> reps(Span span, String written) {
        return Parsed.guarded(() -> new Amount(new Effort.Reps(span.least(), span.most()), written, 2));
    }

    private static Parsed<Amount> timed(String written, Duration length) {
        return length.isZero()
                ? new Parsed.Bad<>("a set lasts longer than %s".formatted(written))
                : new Parsed.Good<>(new Amount(new Effort.Timed(length), written, 1));
    }
}
