package circuit.library.dose;

import circuit.routine.Bites;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.List;

/** An easier or harder dose: a phrase of its own, or the same time in bites ({@code 10s on 5s off}). */
public sealed interface Variant {

    /** What it comes to beside a standard dose. */
    Parsed<Dose> of(Dose standard);

    /** Another dose. */
    record Other(DosePhrase phrase) implements Variant {
        @Override
        public Parsed<Dose> of(Dose standard) {
            return new Parsed.Good<>(phrase.insteadOf(standard));
        }
    }

    /** The same time, broken up. */
    record InBites(String written, Bites bites) implements Variant {
        @Override
        public Parsed<Dose> of(Dose standard) {
            if (!(standard.effort() instanceof Effort.Timed timed)) {
                return new Parsed.Bad<>("%s: bites break up a time, and this dose is %s; write a dose like 8 reps"
                        .formatted(Sanitizer.quoted(written), standard.written()));
            }
            return bites.on().compareTo(timed.length()) > 0
                    ? new Parsed.Bad<>("%s: a bite is longer than the whole %s"
                            .formatted(Sanitizer.quoted(written), standard.written()))
                    : new Parsed.Good<>(standard.in(bites));
        }
    }

    public static Parsed<Variant> parse(String text) {
        List<String> words = PhraseWords.of(text);
        if (!words.contains("on") && !words.contains("off")) {
            return DosePhrase.parse(text).then(phrase -> new Parsed.Good<>(new Other(phrase)));
        }
        if (words.size() != 4 || !words.get(1).equals("on") || !words.get(3).equals("off")) {
            return new Parsed.Bad<>("%s: bites are written 10s on 5s off".formatted(Sanitizer.quoted(text)));
        }
        return DurationParser.parse(words.get(0))
                .then(on -> DurationParser.parse(words.get(2)).then(off -> bites(text, on, off)));
    }

    private static Parsed<Variant> bites(String text, Duration on, Duration off) {
        return Parsed.guarded(() -> new InBites(text, new Bites(on, off)));
    }
}
