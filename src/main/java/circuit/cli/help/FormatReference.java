package circuit.cli.help;

import circuit.yaml.Document;
import circuit.yaml.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every key and phrase of the files of routines and exercises, made of the JSON Schemas, so that editors and readers are
 * told the same. JSON is YAML too, so the schemas are read as the files are.
 */
public final class FormatReference {
    /** A card that shows the form of a file. */
    public static final String CARD = """
            name: Strong back
            equipment: [mat]
            rounds: 3
            rest: 20s
            exercises:
              - cobra: 12 reps
              - side-plank: 30s each side
              - Farmer's walk: 40 metres @ 12kg
            """;

    /** What comes before everything else, a paragraph each; the card follows the first. */
    public static final List<String> INTRODUCTION = List.of(
            "A routine is a text file in ~/.config/circuit/routines: desk-break.yaml is what circuit run desk-break"
                    + " trains. circuit new desk-break begins one, and circuit check desk-break finds what is wrong in it.",
            "A name in lower case with hyphens is an exercise of the library, which circuit list --exercises lists."
                    + " Anything else is a move of your own. What follows an exercise is its dose.");

    private final Node.Mapping routine;
    private final Node.Mapping exercise;

    /** What the keys or phrases of a section are for. */
    public enum Part {
        TOP("At the top of a routine"),
        BLOCK("At the top, or in each block where there are blocks"),
        PHRASE("A dose"),
        DOSE("A dose with more to say, below the exercise and indented"),
        TIME("Times"),
        EXERCISE("An exercise of your own, a file in ~/.config/circuit/routines/exercises"),
        FIGURE("The figure of an exercise"),
        POSE("A pose of a figure");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        public String heading() {
            return heading;
        }
    }

    /** A part of the format. */
    public record Section(Part part, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A key or a phrase.
     *
     * @param examples as it is written, each in lines
     */
    public record Entry(List<List<String>> examples, String meaning) {
        public Entry {
            examples = List.copyOf(examples);
        }
    }

    private FormatReference(Node.Mapping routine, Node.Mapping exercise) {
        this.routine = routine;
        this.exercise = exercise;
    }

    /** The sections, from the texts of the schemas. */
    public static List<Section> sections(String routineSchema, String exerciseSchema) {
        FormatReference reference = new FormatReference(root(routineSchema), root(exerciseSchema));
        return Stream.of(Part.values())
                .map(part -> new Section(part, reference.entries(part)))
                .toList();
    }

    private static Node.Mapping root(String schema) {
        return (Node.Mapping)
                Document.read(schema.getBytes(StandardCharsets.UTF_8)).root().orElseThrow();
    }

    private List<Entry> entries(Part part) {
        Node.Mapping block = properties(definition(routine, "block"));
        Set<String> ofBlock = block.entries().stream()
                .map(entry -> entry.key().text())
                .filter(key -> !key.equals("name"))
                .collect(Collectors.toSet());
        return switch (part) {
            case TOP -> keys(routine, properties(routine), key -> !ofBlock.contains(key));
            case BLOCK -> keys(routine, block, key -> true);
            case PHRASE -> phrases();
            case DOSE -> keys(routine, properties(definition(routine, "dose-mapping")), key -> true);
            case TIME -> List.of(times());
            case EXERCISE -> keys(exercise, properties(exercise), key -> true);
            case FIGURE -> keys(exercise, properties(definition(exercise, "figure")), key -> true);
            case POSE -> keys(exercise, properties(definition(exercise, "pose")), key -> true);
        };
    }

    private static List<Entry> keys(Node.Mapping schema, Node.Mapping properties, Predicate<String> filter) {
        return properties.entries().stream()
                .filter(property -> filter.test(property.key().text()))
                .map(property -> key(schema, property.key().text(), (Node.Mapping) property.value()))
                .toList();
    }

    /** A key whose description and examples are beside it, or else in the definition that it refers to. */
    private static Entry key(Node.Mapping schema, String name, Node.Mapping property) {
        Node.Mapping told =
                property.entry("description").isPresent() ? property : definition(schema, text(property, "$ref"));
        String meaning = text(told, "description");
        return new Entry(
                items(told, "examples").stream()
                        .map(example -> YamlExample.lines(name, example))
                        .toList(),
                told.entry("default")
                        .map(entry -> "%s Without it: %s.".formatted(meaning, ((Node.Scalar) entry.value()).text()))
                        .orElse(meaning));
    }

    private List<Entry> phrases() {
        return items(definition(routine, "dose-phrase"), "defaultSnippets").stream()
                .map(Node.Mapping.class::cast)
                .map(snippet -> new Entry(List.of(List.of(text(snippet, "body"))), text(snippet, "description")))
                .toList();
    }

    private Entry times() {
        Node.Mapping duration = definition(routine, "duration");
        List<List<String>> examples = items(duration, "examples").stream()
                .map(example -> List.of(((Node.Scalar) example).text()))
                .toList();
        return new Entry(examples, text(duration, "description"));
    }

    private static Node.Mapping definition(Node.Mapping schema, String reference) {
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return mapping(mapping(schema, "$defs"), name);
    }

    private static Node.Mapping properties(Node.Mapping schema) {
        return mapping(schema, "properties");
    }

    private static Node.Mapping mapping(Node.Mapping parent, String key) {
        return (Node.Mapping) parent.entry(key).orElseThrow().value();
    }

    private static List<Node> items(Node.Mapping parent, String key) {
        return parent.entry(key)
                .map(entry -> ((Node.Sequence) entry.value()).items())
                .orElse(List.of());
    }

    private static String text(Node.Mapping parent, String key) {
        return ((Node.Scalar) parent.entry(key).orElseThrow().value()).text();
    }
}
