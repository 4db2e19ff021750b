package circuit.cli.completion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;

/** The scripts that make a shell ask for completions. */
public enum CompletionScript {
    BASH,
    ZSH,
    FISH;

    /** What the shell is to read when it starts. */
    public String text() throws IOException {
        String file = "/circuit/completion/circuit." + name().toLowerCase(Locale.ROOT);
        try (InputStream script = Objects.requireNonNull(CompletionScript.class.getResourceAsStream(file), file)) {
            return new String(script.readAllBytes(), UTF_8);
        }
    }
}
