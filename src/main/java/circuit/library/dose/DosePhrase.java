package circuit.library.dose;

import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Load;
import circuit.routine.Sides;
import circuit.routine.Tempo;
import circuit.text.Sanitizer;
import java.util.List;
import java.util.Optional;

/** A dose as one phrase: {@code AMOUNT [each side | alternating] [@ LOAD] [tempo A-B-C]}. */
public record DosePhrase(
        Effort effort, String written, Optional<Sides> sides, Optional<Load> load, Optional<Tempo> tempo) {
    public static Parsed<DosePhrase> parse(String text) {
        List<String> words = PhraseWords.of(text);
        Parsed<DosePhrase> parsed = Amount.parse(words).then(amount -> new PhraseRest(words, amount).parse());
        return parsed instanceof Parsed.Bad<DosePhrase> bad ? new Parsed.Bad<>(shown(text, bad.message())) : parsed;
    }

    private static String shown(String text, String message) {
        String value = Sanitizer.quoted(text);
        if (message.startsWith(value)) {
            return message;
        }
        return message.startsWith("has no unit") ? value + " " + message : value + ": " + message;
    }

    /** As the standard dose of an exercise. */
    public Dose dose() {
        return new Dose(effort, written, sides.orElse(Sides.TOGETHER), load, tempo, Optional.empty());
    }

    /** As an easier or harder dose: what the phrase leaves out is as in the standard dose. */
    public Dose insteadOf(Dose standard) {
        Optional<Tempo> pace = effort.isReps() ? tempo.or(standard::tempo) : Optional.empty();
        return new Dose(
                effort, written, sides.orElse(standard.sides()), load.or(standard::load), pace, Optional.empty());
    }
}
