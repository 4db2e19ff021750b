package circuit.process;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Objects;

/** Processes that neither read from the terminal nor write to it. */
public final class QuietProcess {
    private static final File NULL_DEVICE = Objects.requireNonNull(Redirect.DISCARD.file());

    private QuietProcess() {}

    /** A process without input whose output is discarded. */
    public static ProcessBuilder builder(List<String> command) {
        return UserLocale.builder(command)
                .redirectInput(Redirect.from(NULL_DEVICE))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
    }
}
