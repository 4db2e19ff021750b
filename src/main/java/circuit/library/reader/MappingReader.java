package circuit.library.reader;

import circuit.library.dose.DurationParser;
import circuit.library.dose.NumberParser;
import circuit.library.dose.Parsed;
import circuit.library.dose.PhraseWords;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import circuit.yaml.ScalarKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The keys of one mapping, read by kind; a value that is wrong is noted and read as if it were not there. */
final class MappingReader {
    private final Node.Mapping mapping;
    private final ProblemCollector mistakes;
    private final List<String> misspelt = new ArrayList<>();

    MappingReader(Node.Mapping mapping, ProblemCollector mistakes) {
        this.mapping = mapping;
        this.mistakes = mistakes;
    }

    /** Notes every key that is none of the known ones. */
    MappingReader knowing(List<String> known) {
        return knowing(known, List.of());
    }

    /** Notes every key that is none of the known ones, or that belongs further up in the file. */
    MappingReader knowing(List<String> known, List<String> above) {
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                continue;
            }
            String shown = Sanitizer.quoted(key);
            if (key.startsWith("-")) {
                mistakes.at(entry.key(), shown + ": a space is missing after the \"-\"");
            } else if (above.contains(key)) {
                mistakes.at(entry.key(), shown + " belongs at the top of the file; move it there");
            } else {
                misspelt.addAll(NearestName.to(key, known));
                String fallback = "the keys here are " + English.all(known);
                mistakes.at(entry.key(), shown + " is no known key; " + NearestName.remedy(key, known, fallback));
            }
        }
        return this;
    }

    Node.Mapping mapping() {
        return mapping;
    }

    boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    Optional<Node> value(String key) {
        Optional<Node.Entry> entry = mapping.entry(key);
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry.get().value());
    }

    /** Whether a key is not there: neither misspelt, nor perhaps beyond the place where the text broke off. */
    boolean lacks(String key) {
        return !has(key) && !misspelt.contains(key) && mapping.whole();
    }

    /** Notes that a key is missing. */
    void require(String key) {
        if (lacks(key)) {
            mistakes.at(mapping, "%s is missing; add %s".formatted(key, KeyExamples.of(key)));
        }
    }

    /** The single value of a key; a list, a mapping or nothing at all in its place is noted. */
    Optional<Node.Scalar> scalar(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty() || value.get() instanceof Node.Refused) {
            return Optional.empty();
        }
        if (!(value.get() instanceof Node.Scalar scalar)) {
            mistakes.at(value.get(), "%s is a single value; write %s".formatted(key, KeyExamples.of(key)));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            mistakes.at(scalar, "%s has no value; write %s".formatted(key, KeyExamples.of(key)));
            return Optional.empty();
        }
        return Optional.of(scalar);
    }

    /** A line of text, not something that YAML takes for a number or the like. */
    Optional<String> line(String key) {
        Optional<Node.Scalar> scalar = scalar(key);
        return scalar.isPresent() && isText(scalar.get(), mistakes)
                ? Optional.of(scalar.get().text().strip())
                : Optional.empty();
    }

    Optional<String> title(String key) {
        Optional<String> line = line(key);
        Optional<String> fault = line.isEmpty() ? line : PhraseWords.titleFault(line.get());
        if (fault.isPresent()) {
            mistakes.at(value(key).orElseThrow(), Sanitizer.quoted(line.orElse("")) + " " + fault.get());
            return Optional.empty();
        }
        return line;
    }

    static boolean isText(Node.Scalar scalar, ProblemCollector mistakes) {
        String taken = switch (scalar.kind()) {
            case TEXT -> "";
            case INTEGER, DECIMAL -> "a number";
            case BOOLEAN -> "a yes or no";
            case NULL -> "nothing at all";
        };
        if (!taken.isEmpty()) {
            String text = Sanitizer.shortened(scalar.text());
            mistakes.at(scalar, "YAML takes %s for %s; quote it: \"%s\"".formatted(text, taken, text));
        }
        return taken.isEmpty();
    }

    Duration duration(String key, Duration otherwise) {
        return parsed(key, DurationParser::parse).orElse(otherwise);
    }

    /** What a parser makes of the value as it is written. */
    <T> Optional<T> parsed(String key, Function<String, Parsed<T>> parser) {
        Optional<Node.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        return mistakes.unless(parser.apply(scalar.get().text()), scalar.get());
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
        mistakes.at(
                scalar.get(),
                digits && scalar.get().kind() == ScalarKind.TEXT
                        ? "%s is a number in quotes; write %s: %s".formatted(shown, key, Sanitizer.shortened(text))
                        : "%s is no number from %d to %d; write %s".formatted(shown, least, most, KeyExamples.of(key)));
        return otherwise;
    }

    /** One of a few words, each the spelling of a value. */
    <E extends Enum<E>> E oneOf(String key, List<E> choices, E otherwise) {
        return oneOf(key, choices).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, List<E> choices) {
        Optional<Node.Scalar> scalar = scalar(key);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        List<String> spellings = new ArrayList<>();
        for (E choice : choices) {
            String spelling = choice.name().toLowerCase(Locale.ROOT);
            if (spelling.equals(scalar.get().text())) {
                return Optional.of(choice);
            }
            spellings.add(spelling);
        }
        mistakes.at(
                scalar.get(),
                "%s: %s is not known; write %s"
                        .formatted(key, Sanitizer.quoted(scalar.get().text()), English.either(spellings)));
        return Optional.empty();
    }

    /** A list of lines of text. */
    List<String> lines(String key) {
        return new TextList(key, mistakes).read(value(key));
    }
}
