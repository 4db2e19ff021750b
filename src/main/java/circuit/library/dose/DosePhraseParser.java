package circuit.library.dose;

import circuit.library.dose.AmountParser.Amount;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.SetList;
import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Parses a dose: {@code [N x] AMOUNT[, AMOUNT]... [as ON on OFF off] [each side | alternating | left | right] [@ LOAD]
 * [tempo A-B-C]}, or an easier or harder one, which may also be {@code ON on OFF off}. Methods throw an
 * {@link IllegalArgumentException} whose message says what would be right; of several mistakes the others are suppressed in
 * the first.
 */
public final class DosePhraseParser {
    private static final String ORDER = "a dose reads 3 x 10 reps each side @ 12kg tempo 2-4-2, in this order";

    /** The words that begin the parts after the amount. */
    private static final List<String> PARTS =
            List.of("as", "each", "per", "/", "alternating", "left", "right", "@", "tempo");

    /** What follows a number that lacks its unit. */
    private static final List<String> UNITLESS = List.of("", "@", "tempo", "alternating", "left", "right");

    private final PhraseWords words;
    private final List<String> faults = new ArrayList<>();

    private DosePhraseParser(PhraseWords words) {
        this.words = words;
    }

    /** Parses a whole dose. */
    public static SetList parse(String text) {
        return explained(text, () -> phrase(text).setList());
    }

    /** Parses a dose that leaves out what is said beside it; empty if that is, because it was refused. */
    public static Optional<SetList> parse(String text, Optional<DosePhrase> beside) {
        return explained(text, () -> {
            DosePhrase phrase = phrase(text);
            return beside.map(other -> phrase.or(other).setList());
        });
    }

    /** The reps of a dose in its mapping form, one amount or one for each set: {@code 12}, {@code 12, 10, 8}. */
    public static List<Amount> reps(String text) {
        return list(
                text,
                AmountParser.isRepUnit(text.substring(text.lastIndexOf(' ') + 1)) ? "" : " reps",
                AmountParser::reps);
    }

    /** The time of a dose in its mapping form, one amount or one for each set: {@code 60s}, {@code 20, 30, 40s}. */
    public static List<Amount> time(String text) {
        return list(text, "", AmountParser::time);
    }

    private static List<Amount> list(String text, String unit, Function<String, Amount> single) {
        if (!text.contains(",")) {
            return List.of(single.apply(text));
        }
        return explained(text, () -> {
            PhraseWords words = new PhraseWords(text + unit);
            List<Amount> amounts = new DosePhraseParser(words).amounts(OptionalInt.empty());
            if (!words.atEnd()) {
                throw new IllegalArgumentException(leftOver(words.take()));
            }
            return amounts;
        });
    }

    /** Whether a text is a dose. */
    public static boolean isDose(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Parses a dose for what it says, without asking whether its parts fit together. */
    static DosePhrase phrase(String text) {
        PhraseWords words = new PhraseWords(text);
        boolean isOnlyBites = (words.contains("on") || words.contains("off")) && !words.contains("as");
        DosePhraseParser parser = new DosePhraseParser(words);
        Optional<DosePhrase> phrase = isOnlyBites ? Optional.of(bites(words)) : parser.phrase();
        if (phrase.isPresent()) {
            return phrase.get();
        }
        List<IllegalArgumentException> faults = parser.faults.stream()
                .map(fault -> new IllegalArgumentException(shown(text, fault)))
                .toList();
        IllegalArgumentException first = faults.get(0);
        faults.stream().skip(1).forEach(first::addSuppressed);
        throw first;
    }

    private static <T> T explained(String text, Supplier<T> parsed) {
        try {
            return parsed.get();
        } catch (IllegalArgumentException e) {
            IllegalArgumentException explained =
                    new IllegalArgumentException(shown(text, String.valueOf(e.getMessage())), e);
            for (Throwable further : e.getSuppressed()) {
                explained.addSuppressed(further);
            }
            throw explained;
        }
    }

    private static String shown(String text, String message) {
        String value = Sanitizer.quoted(text);
        if (message.startsWith(value)) {
            return message;
        }
        return message.startsWith("has no unit") ? value + " " + message : value + ": " + message;
    }

    /** The whole phrase; empty if there are {@link #faults}. */
    private Optional<DosePhrase> phrase() {
        OptionalInt sets = part(this::sets, PARTS).orElse(OptionalInt.empty());
        List<Amount> amounts =
                faults.isEmpty() ? part(() -> amounts(sets), PARTS).orElse(List.of()) : List.of();
        Optional<Bites> bites = words.take("as") ? part(() -> takeBites(words), PARTS) : Optional.empty();
        Optional<Sides> sides = SidesParser.take(words);
        Optional<Load> load = words.take("@") ? part(this::load, List.of("tempo")) : Optional.empty();
        Optional<Tempo> tempo = words.take("tempo") ? part(() -> tempo(words.take()), List.of("@")) : Optional.empty();
        if (faults.isEmpty() && !words.atEnd()) {
            faults.add(leftOver(words.take()));
        }
        return faults.isEmpty()
                ? Optional.of(new DosePhrase(sets, amounts, bites, sides, load, tempo))
                : Optional.empty();
    }

    /** A part of the phrase; if it cannot be parsed, goes on with the next of these words. */
    private <T> Optional<T> part(Supplier<T> parser, List<String> following) {
        try {
            return Optional.of(parser.get());
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
            while (!words.atEnd() && !following.contains(words.peek(0))) {
                words.take();
            }
            return Optional.empty();
        }
    }

    /** {@code 3 x}, {@code 3x10}: how many sets, if the phrase begins with that. */
    private OptionalInt sets() {
        String first = words.peek(0);
        int digits = NumberParser.end(first, 0);
        if (digits == 0) {
            return OptionalInt.empty();
        }
        if (digits == first.length()) {
            if (!isTimes(words.peek(1))) {
                return OptionalInt.empty();
            }
            words.take();
            words.takeUpTo(words.peek(0).substring(1));
        } else if (isTimes(first.substring(digits))) {
            words.takeUpTo(first.substring(digits + 1));
        } else {
            return OptionalInt.empty();
        }
        int sets = NumberParser.value(first.substring(0, digits));
        if (sets < 1 || sets > SetList.MOST_SETS) {
            throw new IllegalArgumentException("there are 1 to %d sets of an exercise, not %s"
                    .formatted(SetList.MOST_SETS, Sanitizer.shortened(first.substring(0, digits))));
        }
        return OptionalInt.of(sets);
    }

    private static boolean isTimes(String text) {
        return !text.isEmpty()
                && "xX×*".indexOf(text.charAt(0)) >= 0
                && (text.length() == 1 || NumberParser.end(text, 1) > 1 || text.startsWith("max", 1));
    }

    private List<Amount> amounts(OptionalInt sets) {
        List<String> earlier = words.takeItems();
        String only = words.peek(0);
        boolean lacksUnit = NumberParser.isRange(only) && UNITLESS.contains(words.peek(1));
        if (sets.isPresent() && lacksUnit) {
            throw new IllegalArgumentException("has no unit; write %d x %s reps".formatted(sets.getAsInt(), only));
        }
        if (!earlier.isEmpty() && lacksUnit) {
            String list = String.join(", ", earlier) + ", " + only;
            throw new IllegalArgumentException("has no unit; write %s reps or %ss".formatted(list, list));
        }
        Amount last = AmountParser.parse(words);
        List<Amount> amounts = new ArrayList<>();
        for (String item : earlier) {
            boolean isBare = NumberParser.isRange(item) || NumberParser.isNumber(item);
            PhraseWords itemWords = new PhraseWords(isBare ? last.like(item) : item);
            amounts.add(AmountParser.parse(itemWords));
            if (!itemWords.atEnd()) {
                throw new IllegalArgumentException(
                        "%s: a list gives one amount for each set, like 12, 10, 8 reps; what else is to say comes after it"
                                .formatted(Sanitizer.quoted(item)));
            }
        }
        amounts.add(last);
        boolean isReps = last.effort().isReps();
        if (amounts.stream().anyMatch(amount -> amount.effort().isReps() != isReps)) {
            throw new IllegalArgumentException("a list counts either reps or time throughout");
        }
        return amounts;
    }

    private static DosePhrase bites(PhraseWords words) {
        Bites bites = takeBites(words);
        if (!words.atEnd()) {
            throw new IllegalArgumentException("bites are written 10s on 5s off");
        }
        return new DosePhrase(
                OptionalInt.empty(),
                List.of(),
                Optional.of(bites),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Bites takeBites(PhraseWords words) {
        String on = AmountParser.timeWord(words);
        boolean isFirstOn = words.take("on");
        String off = AmountParser.timeWord(words);
        if (!isFirstOn || !words.take("off")) {
            throw new IllegalArgumentException("bites are written 10s on 5s off");
        }
        return new Bites(DurationParser.parse(on), DurationParser.parse(off));
    }

    private Load load() {
        String load = words.take();
        String unit = words.peek(0);
        if (LoadParser.isUnit(unit)) {
            throw new IllegalArgumentException("a load has no space; write " + Sanitizer.shortened(load) + unit);
        }
        return LoadParser.parse(load);
    }

    /**
     * The tempo that a text stands for: {@code 2-4-2}.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and says what would be right
     */
    public static Tempo tempo(String text) {
        String[] phases = text.split("-", -1);
        if (phases.length != 3 || !Stream.of(phases).allMatch(NumberParser::isWhole)) {
            throw new IllegalArgumentException(
                    "%s is not a tempo; write the seconds to raise, hold and lower, like 2-4-2"
                            .formatted(Sanitizer.quoted(text)));
        }
        return new Tempo(NumberParser.value(phases[0]), NumberParser.value(phases[1]), NumberParser.value(phases[2]));
    }

    private static String leftOver(String word) {
        return switch (word) {
            case "each", "per", "a", "both", "/", "side", "sides", "each-side" ->
                "sides are written \"each side\", right after the amount";
            case "alternate", "alternately", "alt", "alternated" -> "write \"alternating\", right after the amount";
            case "alternating", "left", "right", "as", "@", "tempo" -> ORDER;
            default ->
                word.startsWith("@")
                        ? "a space is missing after the @; write @ %s".formatted(Sanitizer.shortened(word.substring(1)))
                        : "%s is not part of a dose; %s".formatted(Sanitizer.quoted(word), ORDER);
        };
    }
}
