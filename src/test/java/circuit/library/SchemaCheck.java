package circuit.library;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Judges a text as an editor does: by a YAML reader that knows nothing of training, and by a schema. */
public final class SchemaCheck {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Schema schema;

    /** Judges by one of the program's schemas. */
    public SchemaCheck(String name) {
        String resource = "/schema/%s.schema.json".formatted(name);
        try (InputStream in = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(resource), resource)) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that it knows at the top of a file. */
    public Set<String> keys() {
        return Set.copyOf(schema.getSchemaNode().get("properties").propertyNames());
    }

    /** The keys that it knows in a mapping of that definition. */
    public Set<String> keys(String definition) {
        return Set.copyOf(schema.getSchemaNode()
                .get("$defs")
                .get(definition)
                .get("properties")
                .propertyNames());
    }

    /** What an editor would mark in a file; nothing if it would mark nothing. */
    public List<String> faults(byte[] file) {
        try {
            return faults(YAML.readTree(file));
        } catch (JacksonException e) {
            return List.of("YAML: " + e.getMessage());
        }
    }

    /** What the schema has against a value. */
    public List<String> faults(@Nullable Object value) {
        JsonNode node = MAPPER.valueToTree(value);
        return schema.validate(node).stream().map(Error::toString).toList();
    }

    /** A value as a file that holds it; JSON is YAML too. */
    static byte[] yaml(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }
}
