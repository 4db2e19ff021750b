package circuit.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

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

    /** Whether the command ends well within the time; one that takes longer is ended. */
    public static boolean succeeds(List<String> command, Duration time) {
        try {
            Process process = builder(command).start();
            boolean ended = process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
