package circuit.library;

import circuit.routine.Tempo;
import circuit.yaml.Shown;

/** Tempos as an author writes them: {@code 2-4-2}. */
final class Tempos {
    private Tempos() {}

    static Parsed<Tempo> parse(String text) {
        String[] phases = text.split("-", -1);
        if (phases.length != 3
                || !Numbers.isWhole(phases[0])
                || !Numbers.isWhole(phases[1])
                || !Numbers.isWhole(phases[2])) {
            return new Parsed.Bad<>("%s is no tempo; write the seconds to raise, hold and lower, like 2-4-2"
                    .formatted(Shown.quoted(text)));
        }
        return Parsed.guarded(
                () -> new Tempo(Numbers.value(phases[0]), Numbers.value(phases[1]), Numbers.value(phases[2])));
    }
}
