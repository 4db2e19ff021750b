package circuit.yaml;

import circuit.yaml.Node.ScalarKind;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's YAML parser, which also tells what its tokens leave out: their exact places, anchors, tags, how a value is
 * quoted, and where a second document begins. The only class that knows the engine beneath Jackson; it sees the engine's
 * events in {@link #nextEvent()} and the engine's errors as the causes of Jackson's.
 */
final class DetailedYamlParser extends YAMLParser {
    /** How a value is written. */
    enum Style {
        PLAIN,
        QUOTED,
        LITERAL,
        FOLDED
    }

    /** What the engine says of an error: what it was reading, since when, what is wrong, and where. */
    record EngineError(
            String context, Optional<SourcePosition> start, String problem, Optional<SourcePosition> place) {}

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).build();

    private boolean documentBegun;
    private boolean hasComplexKey;
    private boolean isTooDeep;
    private Optional<SourcePosition> secondDocument = Optional.empty();

    private DetailedYamlParser(Factory factory, ObjectReadContext context, IOContext io, Reader reader) {
        super(
                context,
                io,
                factory._getBufferRecycler(),
                context.getStreamReadFeatures(factory.getStreamReadFeatures()),
                context.getFormatReadFeatures(factory.getFormatReadFeatures()),
                SETTINGS,
                reader);
    }

    static DetailedYamlParser of(String text) {
        return (DetailedYamlParser) Factory.INSTANCE.createParser(ObjectReadContext.empty(), new StringReader(text));
    }

    /** Makes this parser instead of Jackson's own. */
    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1L;
        private static final Factory INSTANCE = new Factory();

        @Override
        protected YAMLParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
            return new DetailedYamlParser(this, context, io, reader);
        }
    }

    /** Ends the reading at a second document, and replaces keys that Jackson cannot read by ones that it can. */
    @Override
    protected @Nullable Event nextEvent() {
        hasComplexKey = false;
        if (isTooDeep) {
            return null;
        }
        Event event = super.nextEvent();
        if (event instanceof DocumentStartEvent) {
            if (documentBegun) {
                secondDocument = event.getStartMark().map(DetailedYamlParser::position);
                return null;
            }
            documentBegun = true;
        }
        boolean isKey = _streamReadContext.inObject() && currentToken() != JsonToken.PROPERTY_NAME;
        if (isKey && event instanceof AliasEvent alias) {
            _currentIsAlias = true;
            return key(alias, alias.getAlias().getValue());
        }
        if (isKey && (event instanceof MappingStartEvent || event instanceof SequenceStartEvent)) {
            hasComplexKey = true;
            isTooDeep = !skipComplexKey();
            return key((NodeEvent) event, "");
        }
        return event;
    }

    /** Skips to the end of a list or mapping, unless it is nested so deep that the engine would take minutes. */
    private boolean skipComplexKey() {
        int depth = 1;
        while (depth > 0 && depth <= TreeReader.DEEPEST) {
            depth += switch (super.nextEvent().getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
        }
        return depth == 0;
    }

    private static Event key(NodeEvent event, String text) {
        ImplicitTuple untagged = new ImplicitTuple(false, true);
        return new ScalarEvent(
                event.getAnchor(),
                Optional.empty(),
                untagged,
                text,
                ScalarStyle.DOUBLE_QUOTED,
                event.getStartMark(),
                event.getEndMark());
    }

    /** Scalars stay as they are written; {@link #kind()} tells what YAML takes them for. */
    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        return JsonToken.VALUE_STRING;
    }

    /** Where the current token begins; the text's beginning if there is none. */
    SourcePosition position() {
        Optional<Mark> start = _lastEvent == null ? Optional.empty() : _lastEvent.getStartMark();
        return start.isEmpty() ? new SourcePosition(1, 1) : position(start.get());
    }

    /** The line in which the current token ends. */
    int lastLine() {
        return position(_lastEvent.getEndMark().orElseThrow()).line();
    }

    /** Where a second document begins, once the reading has ended there. */
    Optional<SourcePosition> secondDocument() {
        return secondDocument;
    }

    /** Whether the current key is a list or a mapping, which is skipped. */
    boolean hasComplexKey() {
        return hasComplexKey;
    }

    /** The anchor of the current token, without its {@code &}. */
    Optional<String> anchor() {
        return _lastEvent instanceof NodeEvent node && !isCurrentAlias()
                ? node.getAnchor().map(anchor -> anchor.getValue())
                : Optional.empty();
    }

    /** The tag of the current token, in its short form. */
    Optional<String> tag() {
        Optional<String> tag = _lastEvent instanceof ScalarEvent scalar
                ? scalar.getTag()
                : _lastEvent instanceof MappingStartEvent mapping
                        ? mapping.getTag()
                        : _lastEvent instanceof SequenceStartEvent sequence ? sequence.getTag() : Optional.empty();
        return tag.map(name -> name.replace(Tag.PREFIX, "!!"));
    }

    /** How the current key or value is written. */
    Style style() {
        return switch (((ScalarEvent) _lastEvent).getScalarStyle()) {
            case PLAIN -> Style.PLAIN;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.QUOTED;
        };
    }

    /** What YAML 1.2's core schema takes the current key or value for. */
    ScalarKind kind() {
        ScalarEvent scalar = (ScalarEvent) _lastEvent;
        boolean isPlain = scalar.isPlain() && scalar.getTag().isEmpty();
        if (!isPlain || scalar.getValue().indexOf(' ') >= 0) {
            return ScalarKind.TEXT; // The engine would match three patterns to tell the same.
        }
        Tag tag = _yamlResolver.resolve(scalar.getValue(), true);
        if (tag.equals(Tag.INT)) {
            return ScalarKind.INTEGER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return ScalarKind.DECIMAL;
        }
        if (tag.equals(Tag.BOOL)) {
            return ScalarKind.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? ScalarKind.NULL : ScalarKind.TEXT;
    }

    /** What the engine says of an error in the reading; empty if it is none of the engine's. */
    static Optional<EngineError> engineError(RuntimeException error) {
        if (!(error.getCause() instanceof MarkedYamlEngineException cause)) {
            return Optional.empty();
        }
        return Optional.of(new EngineError(
                Optional.ofNullable(cause.getContext()).orElse(""),
                cause.getContextMark().map(DetailedYamlParser::position),
                Optional.ofNullable(cause.getProblem()).orElse(""),
                cause.getProblemMark().map(DetailedYamlParser::position)));
    }

    private static SourcePosition position(Mark mark) {
        return new SourcePosition(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
