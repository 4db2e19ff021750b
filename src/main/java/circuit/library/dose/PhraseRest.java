package circuit.library.dose;

import circuit.routine.Load;
import circuit.routine.Sides;
import circuit.routine.Tempo;
import circuit.text.Sanitizer;
import java.util.List;
import java.util.Optional;

/** Reads what follows the amount in a dose phrase: sides, load and tempo, each if there is one, in this order. */
public final class PhraseRest {
    private static final String ORDER = "a dose reads 10 reps each side @ 12kg tempo 2-4-2, in this order";

    private final List<String> words;
    private final Amount amount;
    private int at;

    PhraseRest(List<String> words, Amount amount) {
        this.words = words;
        this.amount = amount;
        this.at = amount.words();
    }

    Parsed<DosePhrase> parse() {
        Optional<Sides> sides = sides();
        Optional<Load> weight = Optional.empty();
        Optional<Tempo> tempo = Optional.empty();
        if (takes("@")) {
            String load = next();
            Parsed<Load> parsed = LoadParser.parse(load);
            if (at < words.size()
                    && (words.get(at).equals("kg") || words.get(at).equals("lb"))) {
                return new Parsed.Bad<>("a load has no space; write " + Sanitizer.shortened(load) + words.get(at));
            }
            if (parsed instanceof Parsed.Bad<Load> bad) {
                return new Parsed.Bad<>(bad.message());
            }
            weight = value(parsed);
        }
        if (takes("tempo")) {
            Parsed<Tempo> parsed = TempoParser.parse(next());
            if (parsed instanceof Parsed.Bad<Tempo> bad) {
                return new Parsed.Bad<>(bad.message());
            }
            tempo = value(parsed);
        }
        if (at < words.size()) {
            return new Parsed.Bad<>(leftOver(words.get(at)));
        }
        if (tempo.isPresent() && !amount.effort().isReps()) {
            return new Parsed.Bad<>("a tempo paces reps, and a timed set has none; leave it out");
        }
        return new Parsed.Good<>(new DosePhrase(amount.effort(), amount.written(), sides, weight, tempo));
    }

    private static <T> Optional<T> value(Parsed<T> parsed) {
        return parsed instanceof Parsed.Good<T> good ? Optional.of(good.value()) : Optional.empty();
    }

    private Optional<Sides> sides() {
        if (at + 1 < words.size()
                && words.get(at).equals("each")
                && words.get(at + 1).equals("side")) {
            at += 2;
            return Optional.of(Sides.EACH);
        }
        return takes("alternating") ? Optional.of(Sides.ALTERNATING) : Optional.empty();
    }

    private boolean takes(String word) {
        boolean isNext = at < words.size() && words.get(at).equals(word);
        at += isNext ? 1 : 0;
        return isNext;
    }

    private String next() {
        return at < words.size() ? words.get(at++) : "";
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
                        : "%s is no part of a dose; %s".formatted(Sanitizer.quoted(word), ORDER);
        };
    }
}
