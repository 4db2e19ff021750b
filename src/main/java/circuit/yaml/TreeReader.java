package circuit.yaml;

import circuit.text.Sanitizer;
import circuit.yaml.Node.ScalarKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Builds the tree from Jackson's tokens, and collects all that is wrong on the way. */
final class TreeReader {
    /** How many lists and mappings may be nested. */
    static final int DEEPEST = 20;

    private final SourceText source;
    private final DetailedYamlParser parser;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Folded> folded = Optional.empty();
    private Optional<Problem> end = Optional.empty();
    private boolean ended;

    /** The last token, if it was a value over several lines. */
    private record Folded(Problem problem, boolean isPlain) {}

    TreeReader(SourceText source) {
        this.source = source;
        this.parser = DetailedYamlParser.of(source.text());
    }

    Document read() {
        Optional<Node> root = readRoot();
        if (end.isPresent() && root.isPresent() && root.get() instanceof Node.Mapping mapping) {
            root = Optional.of(new Node.Mapping(mapping.line(), mapping.column(), mapping.entries(), false));
        }
        parser.secondDocument()
                .ifPresent(
                        place -> problems.add(place.problem("a second document begins here; a file holds only one")));
        problems.addAll(source.problems());
        return new Document(root, problems, source.text(), end);
    }

    private Optional<Node> readRoot() {
        try (parser) {
            Optional<Node> root = node(next(), 0).filter(node -> !isNothing(node));
            while (next() != null) {
                // Reads on for errors after the root.
            }
            return root;
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
    }

    /** The next token; none at the end of the text, and after an error. */
    private @Nullable JsonToken next() {
        if (ended) {
            return null;
        }
        try {
            JsonToken token = parser.nextToken();
            folded = Optional.empty();
            ended = token == null;
            return token;
        } catch (RuntimeException e) {
            // The engine also throws exceptions of its own, such as IndexOutOfBounds, for some malformed texts.
            ended = true;
            breakOff(new SyntaxErrorExplainer(source.text(), parser.position()).explain(e));
            return null;
        }
    }

    /**
     * Keeps the problems found before the error. If a value over several lines comes just before it, both are symptoms of
     * one mistake, and only the better explanation is kept: the unclosed quote rather than the error, but the error rather
     * than a plain value that runs on. A tab in the indentation explains more than either.
     */
    private void breakOff(Problem error) {
        end = Optional.of(error);
        problems.removeIf(known -> known.compareTo(error) > 0);
        boolean tabIndented = source.isTabIndented(error.line());
        if (folded.isPresent() && (tabIndented || folded.get().isPlain())) {
            problems.remove(folded.get().problem());
        }
        boolean quoteSaysMore =
                folded.isPresent() && problems.contains(folded.get().problem());
        if (!tabIndented && !quoteSaysMore) {
            problems.add(error);
        }
    }

    /** The node that begins with a token; none if there is no token, or if it is nested too deep. */
    private Optional<Node> node(@Nullable JsonToken token, int depth) {
        if (token == null) {
            return Optional.empty();
        }
        if (token.isScalarValue()) {
            return Optional.of(scalar());
        }
        refuseProperties();
        if (depth == DEEPEST) {
            report("this is nested more than %d deep".formatted(DEEPEST));
            ended = true;
            return Optional.empty();
        }
        return Optional.of(token == JsonToken.START_OBJECT ? mapping(depth) : sequence(depth));
    }

    private Node sequence(int depth) {
        SourcePosition start = parser.position();
        List<Node> items = new ArrayList<>();
        JsonToken token = next();
        while (token != null && token != JsonToken.END_ARRAY) {
            node(token, depth + 1).ifPresent(items::add);
            token = next();
        }
        return new Node.Sequence(start.line(), start.column(), items, token != null);
    }

    private Node mapping(int depth) {
        SourcePosition start = parser.position();
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        JsonToken token = next();
        while (token == JsonToken.PROPERTY_NAME) {
            Optional<Node.Scalar> key = key(lines);
            Optional<Node> value = node(next(), depth + 1);
            if (key.isPresent() && value.isPresent()) {
                entries.add(new Node.Entry(key.get(), value.get()));
            }
            token = next();
        }
        return new Node.Mapping(start.line(), start.column(), entries, token != null);
    }

    /** A key that is a text and not given before; {@code lines} has the lines of those that were. */
    private Optional<Node.Scalar> key(Map<String, Integer> lines) {
        if (parser.hasComplexKey()) {
            refuseProperties();
            report("a key is a word or two, not a list or a mapping");
            return Optional.empty();
        }
        if (!(scalar() instanceof Node.Scalar name)) {
            return Optional.empty();
        }
        Integer first = lines.putIfAbsent(name.text(), name.line());
        if (first != null) {
            report("%s is given twice, first on line %d; keep one".formatted(Sanitizer.quoted(name.text()), first));
            return Optional.empty();
        }
        return Optional.of(name);
    }

    private Node scalar() {
        SourcePosition place = parser.position();
        String text = parser.getString();
        Node refused = new Node.Refused(place.line(), place.column());
        if (parser.isCurrentAlias()) {
            report("%s is an alias, which is not supported; to mean the text, quote it"
                    .formatted(Sanitizer.quoted("*" + text)));
            return refused;
        }
        boolean isMarked = refuseProperties();
        Optional<String> fault = ScalarFault.of(parser, text);
        if (fault.isPresent()) {
            report(fault.get());
            if (ScalarFault.isFolded(parser, text)) {
                Problem problem = place.problem(ScalarFault.folding(parser, text));
                folded = Optional.of(new Folded(problem, parser.style() == DetailedYamlParser.Style.PLAIN));
            }
            return refused;
        }
        if (isMarked && text.isEmpty()) {
            return refused;
        }
        return new Node.Scalar(place.line(), place.column(), text, parser.kind());
    }

    /** Reports an anchor and a tag, and whether there is one. */
    private boolean refuseProperties() {
        Optional<String> anchor = parser.anchor();
        Optional<String> tag = parser.tag();
        anchor.ifPresent(name ->
                report("%s is an anchor, which is not supported; take it out".formatted(Sanitizer.quoted("&" + name))));
        tag.ifPresent(name -> report("%s is a tag, which is not supported; take it out, or quote the whole text"
                .formatted(Sanitizer.quoted(name))));
        return anchor.isPresent() || tag.isPresent();
    }

    private void report(String message) {
        problems.add(parser.position().problem(message));
    }
}
