package circuit.library.reader;

import circuit.library.dose.Amount;
import circuit.library.dose.DosePhrase;
import circuit.library.dose.DurationParser;
import circuit.library.dose.LoadParser;
import circuit.library.dose.TempoParser;
import circuit.library.dose.Variant;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Load;
import circuit.routine.Prescription;
import circuit.routine.Sides;
import circuit.routine.Tempo;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads what stands after an exercise's name, in either form. */
final class DoseReader {
    static final List<String> KEYS =
            List.of("time", "reps", "sides", "easier", "harder", "rest", "note", "tempo", "load", "equipment");

    private final String exercise;
    private final ProblemCollector mistakes;

    DoseReader(String exercise, ProblemCollector mistakes) {
        this.exercise = exercise;
        this.mistakes = mistakes;
    }

    Optional<Prescription> read(Node value) {
        if (value instanceof Node.Scalar phrase) {
            return phrase(phrase);
        }
        if (value instanceof Node.Mapping mapping) {
            return mapping(new MappingReader(mapping, mistakes).knowing(KEYS));
        }
        if (value instanceof Node.Sequence list) {
            mistakes.at(list, "a dose is no list; write it like %s: 12 reps".formatted(Sanitizer.shortened(exercise)));
        }
        return Optional.empty();
    }

    private Optional<Prescription> phrase(Node.Scalar scalar) {
        if (scalar.text().isBlank()) {
            String shown = Sanitizer.shortened(exercise);
            mistakes.at(scalar, "%s has no dose; write it like %s: 12 reps".formatted(shown, shown));
            return Optional.empty();
        }
        Optional<DosePhrase> phrase = mistakes.unless(DosePhrase.parse(scalar.text()), scalar);
        return phrase.isEmpty()
                ? Optional.empty()
                : Optional.of(plain(phrase.get().dose()));
    }

    private Prescription plain(Dose dose) {
        return new Prescription(
                exercise, dose, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private Optional<Prescription> mapping(MappingReader fields) {
        Optional<Dose> standard = standard(fields);
        Optional<Dose> easier = variation(fields, "easier", standard);
        Optional<Dose> harder = variation(fields, "harder", standard);
        Optional<Duration> rest = fields.parsed("rest", DurationParser::parse);
        Optional<String> note = fields.line("note");
        List<String> equipment = fields.lines("equipment");
        if (fields.has("equipment") && Prescription.isLibraryName(exercise)) {
            mistakes.at(
                    fields.value("equipment").orElseThrow(),
                    "what %s needs is said in its own file; take this out".formatted(exercise));
            equipment = List.of();
        }
        return standard.isEmpty()
                ? Optional.empty()
                : Optional.of(new Prescription(exercise, standard.get(), easier, harder, rest, note, equipment));
    }

    private Optional<Dose> standard(MappingReader fields) {
        Optional<Amount> amount = amount(fields);
        Optional<Sides> sides = fields.has("sides")
                ? Optional.of(fields.oneOf("sides", List.of(Sides.EACH, Sides.ALTERNATING), Sides.TOGETHER))
                : Optional.empty();
        Optional<Load> load = fields.parsed("load", LoadParser::parse);
        Optional<Tempo> tempo = fields.parsed("tempo", TempoParser::parse);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        Effort effort = amount.get().effort();
        if (tempo.isPresent() && !effort.isReps()) {
            mistakes.at(
                    fields.value("tempo").orElseThrow(), "a tempo paces reps, and a timed set has none; leave it out");
            return Optional.empty();
        }
        return Optional.of(
                new Dose(effort, amount.get().written(), sides.orElse(Sides.TOGETHER), load, tempo, Optional.empty()));
    }

    private Optional<Amount> amount(MappingReader fields) {
        if (fields.has("time") && fields.has("reps")) {
            Node time = fields.value("time").orElseThrow();
            Node reps = fields.value("reps").orElseThrow();
            boolean timeLast =
                    time.line() > reps.line() || (time.line() == reps.line() && time.column() > reps.column());
            mistakes.at(timeLast ? time : reps, "a dose has either time or reps, not both; take one out");
        }
        if (fields.lacks("time") && fields.lacks("reps")) {
            mistakes.at(
                    fields.mapping(),
                    "the dose of %s has no amount; add reps: 12 or time: 60s".formatted(Sanitizer.shortened(exercise)));
        }
        Optional<Amount> reps = fields.parsed("reps", Amount::reps);
        Optional<Amount> time = fields.parsed("time", Amount::time);
        return reps.isPresent() ? reps : time;
    }

    private Optional<Dose> variation(MappingReader fields, String key, Optional<Dose> standard) {
        Optional<Node.Scalar> scalar = fields.scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        Optional<Variant> variant = mistakes.unless(Variant.parse(scalar.get().text()), scalar.get());
        return variant.isEmpty() || standard.isEmpty()
                ? Optional.empty()
                : mistakes.unless(variant.get().of(standard.get()), scalar.get());
    }
}
