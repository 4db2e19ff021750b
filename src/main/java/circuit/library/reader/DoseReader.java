package circuit.library.reader;

import circuit.library.dose.AmountParser;
import circuit.library.dose.AmountParser.Amount;
import circuit.library.dose.DosePhraseParser;
import circuit.library.dose.DurationParser;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Prescription;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the dose that follows an exercise's name, a phrase or a mapping. */
final class DoseReader {
    static final List<String> KEYS =
            List.of("time", "reps", "sides", "easier", "harder", "rest", "note", "tempo", "load", "equipment");

    private final String exercise;
    private final ProblemCollector problems;

    DoseReader(String exercise, ProblemCollector problems) {
        this.exercise = exercise;
        this.problems = problems;
    }

    Optional<Prescription> read(Node value) {
        if (value instanceof Node.Scalar phrase) {
            return phrase(phrase);
        }
        if (value instanceof Node.Mapping mapping) {
            return mapping(new MappingReader(mapping, problems, KEYS));
        }
        if (value instanceof Node.Sequence list) {
            problems.add(
                    list, "a dose is not a list; write it like %s: 12 reps".formatted(Sanitizer.shortened(exercise)));
        }
        return Optional.empty();
    }

    private Optional<Prescription> phrase(Node.Scalar scalar) {
        if (scalar.text().isBlank()) {
            String shown = Sanitizer.shortened(exercise);
            problems.add(scalar, "%s has no dose; write it like %s: 12 reps".formatted(shown, shown));
            return Optional.empty();
        }
        return problems.parse(scalar, () -> DosePhraseParser.parse(scalar.text()))
                .map(dose -> new Prescription(
                        exercise,
                        dose,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
    }

    private Optional<Prescription> mapping(MappingReader fields) {
        Optional<Dose> standard = standard(fields);
        Optional<Dose> easier = variation(fields, "easier", standard);
        Optional<Dose> harder = variation(fields, "harder", standard);
        Optional<Duration> rest = fields.parsed("rest", DurationParser::parse);
        Optional<String> note = fields.line("note");
        List<String> equipment = equipment(fields);
        return standard.map(dose -> new Prescription(exercise, dose, easier, harder, rest, note, equipment));
    }

    private List<String> equipment(MappingReader fields) {
        List<String> equipment = fields.lines("equipment");
        if (fields.has("equipment") && Prescription.isLibraryName(exercise)) {
            problems.add(
                    fields.value("equipment").orElseThrow(),
                    "what %s needs is said in its own file; take this out".formatted(exercise));
            return List.of();
        }
        return equipment;
    }

    private Optional<Dose> standard(MappingReader fields) {
        Optional<Amount> amount = amount(fields);
        Sides sides =
                fields.oneOf("sides", List.of(Sides.EACH, Sides.ALTERNATING)).orElse(Sides.TOGETHER);
        Optional<Load> load = fields.parsed("load", DosePhraseParser::load);
        Optional<Tempo> tempo = fields.parsed("tempo", DosePhraseParser::tempo);
        if (amount.isPresent() && tempo.isPresent() && !amount.get().effort().isReps()) {
            problems.add(
                    fields.value("tempo").orElseThrow(), "a tempo paces reps, and a timed set has none; leave it out");
            return Optional.empty();
        }
        return amount.map(
                counted -> new Dose(counted.effort(), counted.written(), sides, load, tempo, Optional.empty()));
    }

    private Optional<Amount> amount(MappingReader fields) {
        if (fields.has("time") && fields.has("reps")) {
            Node time = fields.value("time").orElseThrow();
            Node reps = fields.value("reps").orElseThrow();
            boolean isTimeLast =
                    time.line() > reps.line() || (time.line() == reps.line() && time.column() > reps.column());
            problems.add(isTimeLast ? time : reps, "a dose has either time or reps, not both; take one out");
        }
        if (fields.lacks("time") && fields.lacks("reps")) {
            problems.add(
                    fields.mapping(),
                    "the dose of %s has no amount; add reps: 12 or time: 60s".formatted(Sanitizer.shortened(exercise)));
        }
        Optional<Amount> reps = fields.parsed("reps", AmountParser::reps);
        Optional<Amount> time = fields.parsed("time", AmountParser::time);
        return reps.or(() -> time);
    }

    private Optional<Dose> variation(MappingReader fields, String key, Optional<Dose> standard) {
        return fields.parsed(key, text -> DosePhraseParser.variation(text, standard))
                .flatMap(dose -> dose);
    }
}
