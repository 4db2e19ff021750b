package circuit.library.reader;

import circuit.library.dose.DurationParser;
import circuit.library.dose.NumberParser;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import circuit.yaml.Node.ScalarKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the values of one mapping by key and type. An invalid value is reported and counts as missing. */
final class MappingReader {
    /** Keys that authors expect, and how it is said here. */
    private static final Map<String, String> FOREIGN_KEYS = Map.of(
            "sets", "rounds says how many, and order: sets does all sets of one exercise before the next",
            "pool", "a pool is a list of exercises with pick: 2",
            "level", "an exercise has easier: and harder: doses, and --level easier trains them");

    private final Node.Mapping mapping;
    private final ProblemCollector problems;
    private final List<String> misspelt = new ArrayList<>();

    /** Reports every key that is not a known one. */
    MappingReader(Node.Mapping mapping, ProblemCollector problems, List<String> known) {
        this(mapping, problems, known, List.of());
    }

    /** Reports every key that is not a known one, or that belongs to the top of the file. */
    MappingReader(Node.Mapping mapping, ProblemCollector problems, List<String> known, List<String> above) {
        this.mapping = mapping;
        this.problems = problems;
        for (Node.Entry entry : mapping.entries()) {
            if (!known.contains(entry.key().text())) {
                refuseKey(entry.key(), known, above);
            }
        }
    }

    private void refuseKey(Node.Scalar key, List<String> known, List<String> above) {
        String shown = Sanitizer.quoted(key.text());
        if (key.text().startsWith("-")) {
            problems.add(key, shown + ": a space is missing after the \"-\"");
        } else if (above.contains(key.text())) {
            problems.add(key, shown + " belongs at the top of the file; move it there");
        } else if (FOREIGN_KEYS.containsKey(key.text())) {
            problems.add(key, shown + " is not a known key; " + FOREIGN_KEYS.get(key.text()));
        } else {
            misspelt.addAll(NearestName.to(key.text(), known));
            String fallback = coaches(key.text())
                    .filter(known::contains)
                    .map(ours -> "write " + example(ours))
                    .orElseGet(() -> "the keys here are " + English.all(known));
            problems.add(key, shown + " is not a known key; " + NearestName.remedy(key.text(), known, fallback));
        }
    }

    /** The key that a coach's word for a block by the clock means here. */
    private static Optional<String> coaches(String word) {
        return switch (word) {
            case "emom" -> Optional.of("every");
            case "amrap" -> Optional.of("for");
            case "time-cap", "for-time" -> Optional.of("cap");
            default -> Optional.empty();
        };
    }

    Node.Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    Optional<Node> value(String key) {
        return mapping.entry(key).map(Node.Entry::value);
    }

    /** Whether a key is missing for certain: not misspelt, and the mapping was read to its end. */
    boolean lacks(String key) {
        return !has(key) && !misspelt.contains(key) && mapping.whole();
    }

    /** Reports a key that is missing. */
    void require(String key) {
        if (lacks(key)) {
            problems.add(mapping, "%s is missing; add %s".formatted(key, example(key)));
        }
    }

    /** The single value of a key; a list, a mapping or no value at all is reported. */
    Optional<Node.Scalar> scalar(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty() || value.get() instanceof Node.Refused) {
            return Optional.empty();
        }
        if (!(value.get() instanceof Node.Scalar scalar)) {
            problems.add(value.get(), "%s is a single value; write %s".formatted(key, example(key)));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            problems.add(scalar, "%s has no value; write %s".formatted(key, example(key)));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** A line of text, not something that YAML takes for a number or the like. */
    Optional<String> line(String key) {
        return scalar(key)
                .filter(scalar -> isText(scalar, problems))
                .map(scalar -> scalar.text().strip());
    }

    Optional<String> title(String key) {
        Optional<String> line = line(key);
        Optional<String> fault = line.flatMap(TitleRules::fault);
        if (fault.isPresent()) {
            problems.add(value(key).orElseThrow(), Sanitizer.quoted(line.orElse("")) + " " + fault.get());
            return Optional.empty();
        }
        return line;
    }

    /** Whether a value is a text to YAML; reports it if not. */
    static boolean isText(Node.Scalar scalar, ProblemCollector problems) {
        String taken = switch (scalar.kind()) {
            case TEXT -> "";
            case INTEGER, DECIMAL -> "a number";
            case BOOLEAN -> "a yes or no";
            case NULL -> "nothing at all";
        };
        if (!taken.isEmpty()) {
            String text = Sanitizer.shortened(scalar.text());
            problems.add(scalar, "YAML takes %s for %s; quote it: \"%s\"".formatted(text, taken, text));
        }
        return taken.isEmpty();
    }

    Duration duration(String key, Duration otherwise) {
        return parsed(key, DurationParser::parse).orElse(otherwise);
    }

    /** The parsed value; the parser's {@link IllegalArgumentException} is reported. */
    <T> Optional<T> parsed(String key, Function<String, T> parser) {
        return scalar(key).flatMap(scalar -> problems.parse(scalar, () -> parser.apply(scalar.text())));
    }

    int whole(String key, int least, int most, int otherwise) {
        Optional<Node.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return otherwise;
        }
        String text = scalar.get().text();
        boolean digits = NumberParser.isWhole(text);
        int number = digits ? NumberParser.value(text) : 0;
        if (digits && scalar.get().kind() == ScalarKind.INTEGER && number >= least && number <= most) {
            return number;
        }
        String shown = Sanitizer.quoted(text);
        problems.add(
                scalar.get(),
                digits && scalar.get().kind() == ScalarKind.TEXT
                        ? "%s is a number in quotes; write %s: %s".formatted(shown, key, Sanitizer.shortened(text))
                        : "%s is not a number from %d to %d; write %s".formatted(shown, least, most, example(key)));
        return otherwise;
    }

    /** One of an enum's constants, written in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(String key, List<E> choices) {
        Optional<Node.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String text = scalar.get().text();
        Optional<E> chosen =
                choices.stream().filter(choice -> spelling(choice).equals(text)).findFirst();
        if (chosen.isEmpty()) {
            String spellings =
                    English.either(choices.stream().map(MappingReader::spelling).toList());
            problems.add(
                    scalar.get(), "%s: %s is not known; write %s".formatted(key, Sanitizer.quoted(text), spellings));
        }
        return chosen;
    }

    private static String spelling(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** A list of lines of text. */
    List<String> lines(String key) {
        return textItems(key).stream().map(item -> item.text().strip()).toList();
    }

    /** The items of a list of lines of text, with their places. */
    List<Node.Scalar> textItems(String key) {
        Node value = value(key).orElse(new Node.Refused(1, 1));
        if (value instanceof Node.Sequence list) {
            return list.items().stream()
                    .flatMap(item -> textItem(key, item).stream())
                    .toList();
        }
        if (value instanceof Node.Scalar scalar) {
            boolean isShort = !scalar.text().isBlank() && scalar.text().length() <= 30 && !key.equals("steps");
            String example = isShort ? "%s: [%s]".formatted(key, Sanitizer.marked(scalar.text())) : example(key);
            problems.add(scalar, "%s is a list; write %s".formatted(key, example));
        } else if (value instanceof Node.Mapping) {
            problems.add(value, "%s is a list; write %s".formatted(key, example(key)));
        }
        return List.of();
    }

    private Optional<Node.Scalar> textItem(String key, Node item) {
        if (item instanceof Node.Scalar scalar) {
            if (scalar.text().isBlank()) {
                problems.add(scalar, "this item of %s is empty; take it out or fill it in".formatted(key));
                return Optional.empty();
            }
            return isText(scalar, problems) ? Optional.of(scalar) : Optional.empty();
        }
        if (item instanceof Node.Mapping mapping
                && mapping.whole()
                && !mapping.entries().isEmpty()) {
            String before = Sanitizer.quoted(mapping.entries().get(0).key().text());
            problems.add(
                    mapping,
                    "the colon after %s makes YAML read this as a key; put quotes around the whole line"
                            .formatted(before));
        } else if (item.whole()) {
            problems.add(item, "an item of %s is a few words".formatted(key));
        }
        return Optional.empty();
    }

    /** An example of a key with a value, for error messages. */
    private static String example(String key) {
        return switch (key) {
            case "name" -> "name: Strong back";
            case "about" -> "about: Five moves for a strong back";
            case "equipment" -> "equipment: [mat]";
            case "muscles" -> "muscles: [lower back, core]";
            case "sound" -> "sound: voice";
            case "advance" -> "advance: paced";
            case "lead-in" -> "lead-in: 10s";
            case "switch" -> "switch: 5s";
            case "rounds" -> "rounds: 3";
            case "rest", "round-rest", "rest-after" -> key + ": 20s";
            case "every", "for", "cap" -> key + ": 12m";
            case "weeks" -> "weeks: 10";
            case "sessions-a-week" -> "sessions-a-week: 3";
            case "sessions-a-day" -> "sessions-a-day: 2";
            case "sets" -> "sets: 3";
            case "distance" -> "distance: 400 metres";
            case "cue-every" -> "cue-every: 30s";
            case "order" -> "order: circuit";
            case "pick" -> "pick: 2";
            case "exercises" -> "exercises: and below it lines like - cobra: 12 reps";
            case "blocks" -> "blocks: and below it lines like - name: Warm-up";
            case "time" -> "time: 60s";
            case "reps" -> "reps: 12";
            case "sides" -> "sides: each";
            case "tempo" -> "tempo: 2-4-2";
            case "load" -> "load: 12kg";
            case "easier", "harder" -> key + ": 8 reps";
            case "instead" -> "instead: [superman]";
            case "ground" -> "ground: toes 0 2";
            case "poses" -> "poses: and below it lines like up: {trunk: 15}";
            case "view" -> "view: side";
            case "works" -> "works: [right arm, upper back]";
            case "props" -> "props: [mat, dumbbell right hand]";
            case "trunk", "head", "arms", "legs", "feet" -> key + ": 15";
            case "steps" -> "steps: and below it lines like - Lie face down.";
            default -> key + ": a few words";
        };
    }
}
