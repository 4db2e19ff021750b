package circuit.library.dose;

import circuit.library.dose.AmountParser.Amount;
import circuit.routine.Dose;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Effort;
import circuit.text.Sanitizer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Parses a dose: {@code AMOUNT [each side | alternating] [@ LOAD] [tempo A-B-C]}, or an easier or harder one, which may
 * also be {@code ON on OFF off}. Methods throw an {@link IllegalArgumentException} whose message says what would be right; of
 * several mistakes the others are suppressed in the first.
 */
public final class DosePhraseParser {
    private static final String ORDER = "a dose reads 10 reps each side @ 12kg tempo 2-4-2, in this order";

    private static final int MOST_LOAD_DIGITS = 8;

    /** The words that begin the parts after the amount. */
    private static final List<String> PARTS = List.of("each", "per", "/", "alternating", "@", "tempo");

    private final PhraseWords words;
    private final List<String> faults = new ArrayList<>();

    private DosePhraseParser(PhraseWords words) {
        this.words = words;
    }

    /** What a phrase says; what it leaves out is empty. */
    private record Phrase(Amount amount, Optional<Sides> sides, Optional<Load> load, Optional<Tempo> tempo) {

        Dose standardDose() {
            return new Dose(
                    amount.effort(), amount.written(), sides.orElse(Sides.TOGETHER), load, tempo, Optional.empty());
        }

        /** The phrase as an easier or harder dose: what it leaves out is taken from the standard dose. */
        Dose variationOf(Dose standard) {
            return new Dose(
                    amount.effort(),
                    amount.written(),
                    sides.orElse(standard.sides()),
                    load.or(standard::load),
                    amount.effort().isReps() ? tempo.or(standard::tempo) : Optional.empty(),
                    Optional.empty());
        }
    }

    /** Parses the dose of an exercise. */
    public static Dose parse(String text) {
        return parsePhrase(text).standardDose();
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

    private static Phrase parsePhrase(String text) {
        DosePhraseParser parser = new DosePhraseParser(SidesParser.words(text));
        Optional<Phrase> phrase = parser.phrase();
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

    /** Parses an easier or harder dose; empty if the standard dose is, because that was refused. */
    public static Optional<Dose> variation(String text, Optional<Dose> standard) {
        PhraseWords words = new PhraseWords(text);
        if (!words.contains("on") && !words.contains("off")) {
            Phrase phrase = parsePhrase(text);
            return standard.map(phrase::variationOf);
        }
        Bites bites = bites(text, words);
        return standard.map(dose -> inBites(text, dose, bites));
    }

    private static Bites bites(String text, PhraseWords words) {
        String on = words.take();
        boolean isFirstOn = words.take("on");
        String off = words.take();
        if (!isFirstOn || !words.take("off") || !words.atEnd()) {
            throw new IllegalArgumentException("%s: bites are written 10s on 5s off".formatted(Sanitizer.quoted(text)));
        }
        return new Bites(DurationParser.parse(on), DurationParser.parse(off));
    }

    private static Dose inBites(String text, Dose standard, Bites bites) {
        if (!(standard.effort() instanceof Effort.Timed timed)) {
            throw new IllegalArgumentException(
                    "%s: bites break up a time, and this dose is %s; write a dose like 8 reps"
                            .formatted(Sanitizer.quoted(text), standard.written()));
        }
        if (bites.on().compareTo(timed.length()) > 0) {
            throw new IllegalArgumentException(
                    "%s: a bite is longer than the whole %s".formatted(Sanitizer.quoted(text), standard.written()));
        }
        return standard.in(bites);
    }

    private static String shown(String text, String message) {
        String value = Sanitizer.quoted(text);
        if (message.startsWith(value)) {
            return message;
        }
        return message.startsWith("has no unit") ? value + " " + message : value + ": " + message;
    }

    /** The whole phrase; empty if there are {@link #faults}. */
    private Optional<Phrase> phrase() {
        Optional<Amount> amount = part(() -> AmountParser.parse(words), PARTS);
        Optional<Sides> sides = SidesParser.take(words);
        Optional<Load> load = words.take("@") ? part(this::load, List.of("tempo")) : Optional.empty();
        Optional<Tempo> tempo = words.take("tempo") ? part(() -> tempo(words.take()), List.of("@")) : Optional.empty();
        if (faults.isEmpty() && !words.atEnd()) {
            faults.add(leftOver(words.take()));
        }
        if (tempo.isPresent()
                && amount.filter(counted -> !counted.effort().isReps()).isPresent()) {
            faults.add("a tempo paces reps, and a timed set has none; leave it out");
        }
        return amount.filter(counted -> faults.isEmpty()).map(counted -> new Phrase(counted, sides, load, tempo));
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

    private Load load() {
        String load = words.take();
        String unit = words.peek(0);
        if (unit.equals("kg") || unit.equals("lb")) {
            throw new IllegalArgumentException("a load has no space; write " + Sanitizer.shortened(load) + unit);
        }
        return load(load);
    }

    /**
     * The load that a text stands for: {@code 12kg}, {@code 25lb}.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and says what would be right
     */
    public static Load load(String text) {
        String shown = Sanitizer.quoted(text);
        if (NumberParser.isNumber(text)) {
            throw new IllegalArgumentException("%s has no unit; write %skg or %slb".formatted(shown, text, text));
        }
        String number = text.length() < 2 ? "" : text.substring(0, text.length() - 2);
        boolean isKilograms = text.endsWith("kg");
        boolean isLoad = (isKilograms || text.endsWith("lb")) && NumberParser.isNumber(number);
        if (!isLoad || number.length() > MOST_LOAD_DIGITS) {
            throw new IllegalArgumentException(
                    "%s is not a load; write it like 12kg or 25lb, without a space".formatted(shown));
        }
        return new Load(new BigDecimal(number), isKilograms ? Load.Unit.KG : Load.Unit.LB);
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
            case "alternating", "@", "tempo" -> ORDER;
            default ->
                word.startsWith("@")
                        ? "a space is missing after the @; write @ %s".formatted(Sanitizer.shortened(word.substring(1)))
                        : "%s is not part of a dose; %s".formatted(Sanitizer.quoted(word), ORDER);
        };
    }
}
