package circuit.cli.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A text that is packed with the program. */
public final class Resource {
    private Resource() {}

    /** The text of the file of that absolute name, like {@code /schema/routine.schema.json}. */
    public static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
