package circuit.library.dose;

import circuit.routine.Effort;
import circuit.routine.Effort.Distance;
import circuit.routine.Effort.Reps.Unit;
import circuit.text.Sanitizer;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The amount of one set: {@code 12 reps}, {@code 10-12 reps}, {@code 20 steps}, {@code max reps}, {@code max reps in 90s},
 * {@code 60s}, {@code 20-40s}, {@code max time}, {@code 400 metres}. All methods throw an
 * {@link IllegalArgumentException} whose message says what would be right.
 */
public final class AmountParser {
    private static final String FORMS = "write 12 reps, 10-12 reps, max reps, 60s, max time or 400 metres";

    private AmountParser() {}

    /** An amount, and its author's spelling of it. */
    public record Amount(Effort effort, String written) {
        /** A number without a unit, with the unit of this amount: {@code 12} of {@code 12, 10, 8 reps}. */
        String like(String number) {
            int digits = NumberParser.end(written, 0);
            return effort instanceof Effort.Reps reps
                    ? number + " " + reps.unit().text(0)
                    : effort instanceof Effort.MaxReps ? number + " reps" : number + written.substring(digits);
        }
    }

    /** Takes the amount from the beginning of a phrase. */
    static Amount parse(PhraseWords words) {
        if (words.atEnd()) {
            throw new IllegalArgumentException("the dose is empty; " + FORMS);
        }
        String first = words.peek(0);
        String second = words.peek(1);
        if (isRepUnit(second)) {
            words.take(first, second);
            return first.equals("max") && words.take("in") ? within(timeWord(words)) : reps(first, second);
        }
        if (NumberParser.isRange(first) && SidesParser.isEach(words, 1)) {
            return reps(words.take());
        }
        Optional<Distance.LengthUnit> distance = Distance.LengthUnit.named(second);
        if (distance.isPresent() && isDecimal(first)) {
            words.take(first, second);
            return distance(first, distance.get(), first + " " + second);
        }
        if (first.equals("max")) {
            if (!words.take(first, "time")) {
                throw new IllegalArgumentException("max of what is not said; write max reps or max time");
            }
            return time("max");
        }
        Optional<Amount> joined = joinedDistance(first);
        if (joined.isPresent()) {
            words.take();
            return joined.get();
        }
        checkNotApart(words);
        if (hold(first).isEmpty() && DurationParser.fault(first).isPresent()) {
            throw new IllegalArgumentException(advice(first, second));
        }
        return time(words.take());
    }

    /** Takes the word of a duration; refuses one in several words. */
    static String timeWord(PhraseWords words) {
        checkNotApart(words);
        return words.take();
    }

    /** Refuses a duration in several words, like {@code 1m 30s} or {@code 1 min 30 sec}. */
    private static void checkNotApart(PhraseWords words) {
        for (int count = DurationParser.MOST_WORDS; count > 1; count--) {
            String text = IntStream.range(0, count)
                    .mapToObj(words::peek)
                    .collect(Collectors.joining(" "))
                    .strip();
            if (DurationParser.isApart(text)) {
                throw new IllegalArgumentException(DurationParser.fault(text).orElseThrow());
            }
        }
    }

    /** Whether a word is what reps are counted in. */
    static boolean isRepUnit(String word) {
        return Unit.named(word).isPresent();
    }

    /** The reps of a dose in its mapping form: a number, a range or {@code max}; with a unit if it is another one. */
    public static Amount reps(String text) {
        PhraseWords words = new PhraseWords(text);
        if (isRepUnit(words.peek(1))
                || (words.peek(0).equals("max") && !words.peek(1).isEmpty())) {
            Amount amount = parse(words);
            if (!words.atEnd()) {
                throw new IllegalArgumentException(
                        "%s is not part of the reps".formatted(Sanitizer.quoted(words.take())));
            }
            return amount;
        }
        return reps(text, text.equals("1") ? "rep" : "reps");
    }

    /** The time of a dose in its mapping form: a duration, a range or {@code max}. */
    public static Amount time(String text) {
        if (text.equals("max")) {
            return new Amount(new Effort.MaxTime(), "max time");
        }
        Optional<Effort.Timed> hold = hold(text);
        if (hold.isPresent()) {
            return new Amount(hold.get(), text);
        }
        Duration length = DurationParser.parse(text);
        if (length.isZero()) {
            throw new IllegalArgumentException("a set lasts longer than %s".formatted(text));
        }
        return new Amount(new Effort.Timed(length), text);
    }

    /** The distance of a dose in its mapping form: {@code 400 metres}. */
    public static Amount distance(String text) {
        PhraseWords words = new PhraseWords(text);
        if (Distance.LengthUnit.named(words.peek(1)).isEmpty()
                && joinedDistance(words.peek(0)).isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is not a distance; write it like 400 metres, 1.5 km, 200 yards or 1 mile"
                            .formatted(Sanitizer.quoted(text)));
        }
        return parse(words);
    }

    private static Amount within(String time) {
        return new Amount(new Effort.MaxReps(Optional.of(DurationParser.parse(time))), "max reps in " + time);
    }

    /** A range of times, {@code 20-40s}; empty if the text is none. */
    private static Optional<Effort.Timed> hold(String text) {
        int dash = text.indexOf('-', 1);
        if (dash < 0) {
            return Optional.empty();
        }
        String most = text.substring(dash + 1);
        String number = text.substring(0, dash);
        String least = NumberParser.isNumber(number) ? number + most.replaceFirst("^[0-9.:]*", "") : number;
        boolean isRange = DurationParser.fault(least).isEmpty()
                && DurationParser.fault(most).isEmpty();
        return isRange
                ? Optional.of(new Effort.Timed(DurationParser.parse(least), DurationParser.parse(most)))
                : Optional.empty();
    }

    /** {@code 5km}: the only unit of length that is written right behind its number. */
    private static Optional<Amount> joinedDistance(String text) {
        String number = text.endsWith("km") ? text.substring(0, text.length() - 2) : "";
        return isDecimal(number)
                ? Optional.of(distance(number, Distance.LengthUnit.KILOMETRES, number + " km"))
                : Optional.empty();
    }

    private static Amount distance(String number, Distance.LengthUnit unit, String written) {
        return new Amount(new Distance(new BigDecimal(number.replace(',', '.')), unit), written);
    }

    private static boolean isDecimal(String text) {
        return text.length() <= 8 && NumberParser.isNumber(text.replace(',', '.'));
    }

    private static Amount reps(String count, String word) {
        if (count.equals("max") && word.equals("reps")) {
            return new Amount(new Effort.MaxReps(), "max reps");
        }
        Unit unit = Unit.named(word).orElseThrow();
        if (!word.endsWith("s") && !count.equals("1")) {
            throw new IllegalArgumentException(
                    "\"%s\" is for a single one; write %s %ss".formatted(word, Sanitizer.shortened(count), word));
        }
        NumberParser.Range range = NumberParser.range(count);
        String written = count + " " + unit.text(count.equals("1") ? 1 : 0);
        return new Amount(new Effort.Reps(range.least(), range.most(), unit), written);
    }

    /** The error message for words that are no amount, but perhaps meant as one. */
    private static String advice(String first, String second) {
        String both = first + " " + second;
        if (second.equals("m")) {
            return "%s: minutes are written without a space, %sm; metres are written %s metres"
                    .formatted(Sanitizer.quoted(both), Sanitizer.shortened(first), Sanitizer.shortened(first));
        }
        if (DurationParser.isMeant(first) && !NumberParser.isWhole(first)) {
            return DurationParser.fault(first).orElseThrow();
        }
        if (DurationParser.isMisspelt(both)) {
            return DurationParser.fault(both).orElseThrow();
        }
        if (second.equals("-")) {
            return "write a range without spaces, like 10-12 reps";
        }
        if (second.equals("sets")) {
            return "sets are written 3 x 10 reps";
        }
        if (NumberParser.isRange(first)) {
            return unitAdvice(first, second);
        }
        int digits = NumberParser.end(first, 0);
        String unit = first.substring(digits).toLowerCase(Locale.ROOT);
        if (digits > 0 && (isRepUnit(unit) || unit.equals("r"))) {
            String word = unit.length() < 3 || unit.startsWith("rep") ? "reps" : unit;
            return "a space is missing; write %s %s".formatted(Sanitizer.shortened(first.substring(0, digits)), word);
        }
        return "the amount is not understood; " + FORMS;
    }

    private static String unitAdvice(String count, String unit) {
        String shown = Sanitizer.shortened(count);
        String remedy = "write %s %s or %ss".formatted(shown, count.equals("1") ? "rep" : "reps", shown);
        return unit.isEmpty()
                ? "has no unit; " + remedy
                : "%s is not a unit; %s".formatted(Sanitizer.quoted(unit), remedy);
    }
}
