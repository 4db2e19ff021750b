package circuit.yaml;

import circuit.text.Sanitizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree from the engine's events. The engine's own composer, and the parsers above it, keep silent about
 * anchors, tags, keys given twice and second documents, and know no columns.
 */
final class TreeReader {
    private static final int DEEPEST = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final SourceText source;
    private final List<Problem> problems = new ArrayList<>();
    private final ParserImpl parser;
    private final Deque<Unfinished> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private Optional<Mark> last = Optional.empty();
    private Optional<ScalarEvent> folded = Optional.empty();
    private Optional<Problem> end = Optional.empty();
    private boolean begun;

    TreeReader(SourceText source) {
        this.source = source;
        this.parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
    }

    Document build() {
        try {
            boolean more = true;
            while (more && parser.hasNext()) {
                more = take(parser.next());
            }
        } catch (YamlEngineException e) {
            breakOff(new SyntaxErrorExplainer(source.text(), last).explain(e));
        } catch (RuntimeException e) {
            // The engine trips over some hopeless texts; to their author it is one more thing YAML cannot read.
            breakOff(new SyntaxErrorExplainer(source.text(), last).unexplained());
        }
        while (!open.isEmpty()) {
            deliver(open.pop().finish(false));
        }
        problems.addAll(source.problems());
        return new Document(root, problems, source.text(), end);
    }

    /**
     * Keeps what was found before the error. A scalar over several lines just before it is the same mistake seen twice:
     * the quote that was not closed says more than the error, and the error says more than words run together. A tab
     * says more than either.
     */
    private void breakOff(Problem error) {
        end = Optional.of(error);
        if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
            root = Optional.of(new Node.Mapping(mapping.line(), mapping.column(), mapping.entries(), false));
        }
        problems.removeIf(known -> known.compareTo(error) > 0);
        boolean blurred = source.isBlurredAt(error.line());
        if (folded.isPresent() && (blurred || folded.get().isPlain())) {
            problems.remove(ScalarFault.folding(folded.get()));
        }
        boolean quoteSaysMore = folded.isPresent() && problems.contains(ScalarFault.folding(folded.get()));
        if (!blurred && !quoteSaysMore) {
            problems.add(error);
        }
    }

    private boolean take(Event event) {
        last = event.getStartMark();
        folded = Optional.empty();
        switch (event.getEventId()) {
            case DocumentStart -> {
                return begin((DocumentStartEvent) event);
            }
            case Scalar -> deliver(scalar((ScalarEvent) event));
            case Alias -> deliver(alias((AliasEvent) event));
            case MappingStart -> {
                MappingStartEvent start = (MappingStartEvent) event;
                refuseProperties(start, start.getTag());
                return push(new UnfinishedMapping(Position.of(start), problems));
            }
            case SequenceStart -> {
                SequenceStartEvent start = (SequenceStartEvent) event;
                refuseProperties(start, start.getTag());
                return push(new UnfinishedSequence(Position.of(start)));
            }
            case MappingEnd, SequenceEnd -> deliver(open.pop().finish(true));
            case StreamStart, DocumentEnd, Comment, StreamEnd -> {}
        }
        return true;
    }

    private boolean begin(DocumentStartEvent event) {
        if (begun) {
            report(event, "a second document begins here; one file holds one card");
            return false;
        }
        begun = true;
        return true;
    }

    private boolean push(Unfinished container) {
        if (open.size() == DEEPEST) {
            problems.add(container.spot().problem("this is nested more than %d deep".formatted(DEEPEST)));
            return false;
        }
        open.push(container);
        return true;
    }

    private void deliver(Node node) {
        if (!open.isEmpty()) {
            open.getFirst().add(node);
        } else if (!isNothing(node)) {
            root = Optional.of(node);
        }
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
    }

    private Node alias(AliasEvent event) {
        String name = Sanitizer.quoted("*" + event.getAlias().getValue());
        report(event, name + " is an alias, which a card has no use for; to mean the text, quote it");
        return Position.of(event).refused();
    }

    private Node scalar(ScalarEvent event) {
        boolean marked = refuseProperties(event, event.getTag());
        String text = event.getValue();
        if (ScalarFault.isFolded(event)) {
            folded = Optional.of(event);
        }
        Optional<Problem> fault = ScalarFault.of(event);
        if (fault.isPresent()) {
            problems.add(fault.get());
        }
        if (fault.isPresent() || (marked && text.isEmpty())) {
            return Position.of(event).refused();
        }
        Position spot = Position.of(event);
        boolean plain = event.isPlain() && event.getTag().isEmpty();
        return new Node.Scalar(spot.line(), spot.column(), text, plain, plain ? ScalarKind.of(text) : ScalarKind.TEXT);
    }

    private boolean refuseProperties(NodeEvent event, Optional<String> tag) {
        if (event.getAnchor().isPresent()) {
            String anchor = Sanitizer.quoted("&" + event.getAnchor().get().getValue());
            report(event, anchor + " is an anchor, which a card has no use for; take it out");
        }
        if (tag.isPresent()) {
            String name = Sanitizer.quoted(tag.get().replace("tag:yaml.org,2002:", "!!"));
            report(event, name + " is a tag, which a card has no use for; take it out, or quote the whole text");
        }
        return event.getAnchor().isPresent() || tag.isPresent();
    }

    private void report(Event event, String message) {
        problems.add(Position.of(event).problem(message));
    }
}
