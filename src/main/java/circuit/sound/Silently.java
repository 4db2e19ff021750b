package circuit.sound;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Objects;

/** Starts programs that neither read from the terminal nor write to it. */
final class Silently {
    private static final File NOTHING = Objects.requireNonNull(Redirect.DISCARD.file());

    private Silently() {}

    static ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command)
                .redirectInput(Redirect.from(NOTHING))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
    }
}
