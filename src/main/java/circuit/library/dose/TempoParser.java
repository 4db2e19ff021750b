package circuit.library.dose;

import circuit.routine.Tempo;
import circuit.text.Sanitizer;
import java.util.stream.Stream;

/** Parses tempos: {@code 2-4-2}. */
public final class TempoParser {
    private TempoParser() {}

    /**
     * The tempo that a text stands for.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and says what would be right
     */
    public static Tempo parse(String text) {
        String[] phases = text.split("-", -1);
        if (phases.length != 3 || !Stream.of(phases).allMatch(NumberParser::isWhole)) {
            throw new IllegalArgumentException(
                    "%s is not a tempo; write the seconds to raise, hold and lower, like 2-4-2"
                            .formatted(Sanitizer.quoted(text)));
        }
        return new Tempo(NumberParser.value(phases[0]), NumberParser.value(phases[1]), NumberParser.value(phases[2]));
    }
}
