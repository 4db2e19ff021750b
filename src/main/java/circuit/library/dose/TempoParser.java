package circuit.library.dose;

import circuit.routine.Tempo;
import circuit.text.Sanitizer;

/** TempoParser as an author writes them: {@code 2-4-2}. */
public final class TempoParser {
    private TempoParser() {}

    public static Parsed<Tempo> parse(String text) {
        String[] phases = text.split("-", -1);
        if (phases.length != 3
                || !NumberParser.isWhole(phases[0])
                || !NumberParser.isWhole(phases[1])
                || !NumberParser.isWhole(phases[2])) {
            return new Parsed.Bad<>("%s is no tempo; write the seconds to raise, hold and lower, like 2-4-2"
                    .formatted(Sanitizer.quoted(text)));
        }
        return Parsed.guarded(() ->
                new Tempo(NumberParser.value(phases[0]), NumberParser.value(phases[1]), NumberParser.value(phases[2])));
    }
}
