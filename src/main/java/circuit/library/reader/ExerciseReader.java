package circuit.library.reader;

import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.Sides;
import circuit.routine.figure.Figure;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an exercise's file, and finds all that is wrong with it. */
public final class ExerciseReader {
    /** The keys at the top of the file. */
    public static final List<String> KEYS = List.of(
            "name", "muscles", "equipment", "why", "steps", "tip", "sides", "easier", "harder", "instead", "figure");

    private final String name;
    private final ExerciseNames known;
    private final ProblemCollector mistakes = new ProblemCollector();

    private ExerciseReader(String name, ExerciseNames known) {
        this.name = name;
        this.known = known;
    }

    /** Reads the exercise of that name, whose variations must be among the known ones. */
    public static ReadResult<Exercise> read(Document document, String name, ExerciseNames known) {
        ExerciseReader reader = new ExerciseReader(name, known);
        Optional<MappingReader> fields = Root.of(document, "an exercise", KEYS, reader.mistakes);
        Optional<Exercise> exercise = fields.isEmpty() ? Optional.empty() : reader.exercise(fields.get());
        return ReadResult.of(document, reader.mistakes, exercise);
    }

    private Optional<Exercise> exercise(MappingReader fields) {
        fields.require("name");
        Optional<String> title = fields.title("name");
        List<String> muscles = fields.lines("muscles");
        List<String> equipment = fields.lines("equipment");
        Optional<String> why = fields.line("why");
        List<String> steps = fields.lines("steps");
        Optional<String> tip = fields.line("tip");
        Optional<Sides> sides = fields.has("sides")
                ? Optional.of(
                        fields.oneOf("sides", List.of(Sides.EACH, Sides.ALTERNATING, Sides.TOGETHER), Sides.TOGETHER))
                : Optional.empty();
        Optional<String> easier = other(fields, "easier");
        Optional<String> harder = other(fields, "harder");
        List<String> instead = instead(fields);
        Optional<Figure> figure = FigureReader.read(fields.value("figure"), mistakes, known.isTrusting());
        return title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exercise(
                        name,
                        title.get(),
                        muscles,
                        equipment,
                        why,
                        steps,
                        tip,
                        sides,
                        easier,
                        harder,
                        instead,
                        figure));
    }

    private Optional<String> other(MappingReader fields, String key) {
        Optional<String> other = fields.line(key);
        if (other.isPresent()) {
            check(other.get(), fields.value(key).orElseThrow());
        }
        return other;
    }

    private List<String> instead(MappingReader fields) {
        List<String> names = fields.lines("instead");
        List<String> checked = new ArrayList<>();
        if (fields.value("instead").orElse(fields.mapping()) instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                if (item instanceof Node.Scalar scalar
                        && names.contains(scalar.text().strip())) {
                    check(scalar.text().strip(), scalar);
                    checked.add(scalar.text().strip());
                }
            }
        }
        return checked;
    }

    private void check(String other, Node place) {
        String shown = Sanitizer.quoted(other);
        if (!Prescription.isLibraryName(other)) {
            mistakes.at(
                    place, "%s is not how an exercise is named; write its file's name, like superman".formatted(shown));
        } else if (other.equals(name)) {
            mistakes.at(place, "%s is this very exercise; name another".formatted(shown));
        } else if (!known.has(other)) {
            String remedy = NearestName.remedy(other, known.all(), "add its file, or take this out");
            mistakes.at(place, "%s is not in the exercise library; %s".formatted(shown, remedy));
        }
    }
}
