package circuit.cli.output;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.text.Sanitizer;
import circuit.text.SanitizingWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON for programs; names and units are those of the documented format. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new Escapes())
            .build();
    private static final int LAST_OF_ASCII = 0x7f;

    private Json() {}

    /** Writes one value and ends its line. */
    public static void write(PrintWriter out, Consumer<JsonGenerator> value) {
        try (JsonGenerator json = to(out)) {
            value.accept(json);
        }
        out.println();
    }

    /** A generator that leaves the writer open when it is closed. */
    static JsonGenerator to(Writer writer) {
        boolean unicode = !(writer instanceof SanitizingWriter out) || out.isUnicode();
        JsonFactory factory = unicode
                ? FACTORY
                : FACTORY.rebuild().highestNonEscapedChar(LAST_OF_ASCII).build();
        return factory.createGenerator(ObjectWriteContext.empty(), writer);
    }

    /** One object: the plan with all its steps. */
    public static void plan(JsonGenerator json, Plan plan) {
        json.writeStartObject();
        json.writeStringProperty("routine", plan.routine());
        json.writeStringProperty("title", plan.title());
        json.writeNumberProperty("seconds", seconds(plan.length()));
        json.writeName("steps");
        objects(json, plan.expectedSteps(), step -> properties(json, step));
        json.writeEndObject();
    }

    /** One step. */
    static void step(JsonGenerator json, Step step) {
        json.writeStartObject();
        properties(json, step);
        json.writeEndObject();
    }

    /** A step that counts up has no known seconds. */
    private static void properties(JsonGenerator json, Step step) {
        PlannedSet set = step.set();
        json.writeNumberProperty("index", step.index());
        json.writeStringProperty("kind", step.kind().text());
        json.writeStringProperty("exercise", set.exercise().name());
        json.writeStringProperty("title", set.exercise().title());
        json.writeNumberProperty("round", set.round());
        number(json, "rounds", set.rounds() > 0 ? OptionalInt.of(set.rounds()) : OptionalInt.empty());
        json.writeNumberProperty("set", set.position().set());
        text(json, "side", set.side().map(Side::text));
        number(json, "reps", step.isWork() && set.reps() > 0 ? OptionalInt.of(set.reps()) : OptionalInt.empty());
        json.writeName("seconds");
        if (step.isOpen()) {
            json.writeNull();
        } else {
            json.writeNumber(seconds(step.length()));
        }
    }

    /** An array with an object for each item, whose properties are added by {@code properties}. */
    public static <T> void objects(JsonGenerator json, List<T> items, Consumer<T> properties) {
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            properties.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A property that is null where there is no text. */
    public static void text(JsonGenerator json, String name, Optional<String> text) {
        json.writeName(name);
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    /** A property that is null where there is no number. */
    static void number(JsonGenerator json, String name, OptionalInt number) {
        json.writeName(name);
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    /** {@code 2026-11-21T07:30:12+01:00}. */
    static String moment(OffsetDateTime moment) {
        return moment.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Seconds with as many decimals as there are, at least one and at most three. */
    static BigDecimal seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.getSeconds())
                .add(BigDecimal.valueOf(time.getNano(), 9))
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return seconds.scale() < 1 ? seconds.setScale(1, RoundingMode.UNNECESSARY) : seconds;
    }

    /** Escapes every character that the {@link Sanitizer} would remove, so that the output loses nothing. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final int DELETE = 0x7f;

        private final int[] ascii = standardAsciiEscapesForJSON();

        Escapes() {
            ascii[DELETE] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return Sanitizer.isPrintable(c) || Character.isSurrogate((char) c)
                    ? null
                    : new SerializedString("\\u%04x".formatted(c));
        }
    }
}
