package circuit.library.reader;

import circuit.routine.Dose.Sides;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.figure.Figure;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads an exercise's file, and finds all that is wrong with it. */
public final class ExerciseReader {
    /** The keys at the top of the file. */
    public static final List<String> KEYS = List.of(
            "name", "muscles", "equipment", "why", "steps", "tip", "sides", "easier", "harder", "instead", "figure");

    private final String name;
    private final Optional<ExerciseNames> known;
    private final ProblemCollector problems = new ProblemCollector();

    private ExerciseReader(String name, Optional<ExerciseNames> known) {
        this.name = name;
        this.known = known;
    }

    /** Reads the exercise of that name, whose variations must be among the known ones. */
    public static ReadResult<Exercise> read(Document document, String name, ExerciseNames known) {
        return read(document, new ExerciseReader(name, Optional.of(known)));
    }

    /**
     * Reads the exercise without checking its references and its figure: an unknown variation only matters once it is
     * trained, and checking a figure takes longer than all the rest.
     */
    public static ReadResult<Exercise> readUnchecked(Document document, String name) {
        return read(document, new ExerciseReader(name, Optional.empty()));
    }

    private static ReadResult<Exercise> read(Document document, ExerciseReader reader) {
        return ReadResult.read(document, "an exercise", KEYS, reader.problems, reader::exercise);
    }

    private Optional<Exercise> exercise(MappingReader fields) {
        fields.require("name");
        Optional<String> title = fields.title("name");
        List<String> muscles = fields.lines("muscles");
        List<String> equipment = fields.lines("equipment");
        Optional<String> why = fields.line("why");
        List<String> steps = fields.lines("steps");
        Optional<String> tip = fields.line("tip");
        Optional<Sides> sides = fields.oneOf("sides", List.of(Sides.EACH, Sides.ALTERNATING, Sides.TOGETHER));
        Optional<String> easier = variation(fields, "easier");
        Optional<String> harder = variation(fields, "harder");
        List<String> instead = fields.textItems("instead").stream()
                .peek(item -> checkName(item.text().strip(), item))
                .map(item -> item.text().strip())
                .toList();
        Optional<Figure> figure = FigureReader.read(fields.value("figure"), problems, known.isPresent());
        return title.map(text -> new Exercise(
                name,
                text,
                equipment,
                sides,
                new Exercise.Instructions(muscles, why, steps, tip, figure),
                new Exercise.Variations(easier, harder, instead)));
    }

    private Optional<String> variation(MappingReader fields, String key) {
        Optional<String> other = fields.line(key);
        other.ifPresent(text -> checkName(text, fields.value(key).orElseThrow()));
        return other;
    }

    private void checkName(String other, Node place) {
        String shown = Sanitizer.quoted(other);
        if (!Prescription.isLibraryName(other)) {
            problems.add(
                    place, "%s is not how an exercise is named; write its file's name, like superman".formatted(shown));
        } else if (other.equals(name)) {
            problems.add(place, "%s is this very exercise; name another".formatted(shown));
        } else if (known.isPresent() && !known.get().has(other)) {
            String remedy = NearestName.remedy(other, known.get().all(), "add its file, or take this out");
            problems.add(place, "%s is not in the exercise library; %s".formatted(shown, remedy));
        }
    }
}
