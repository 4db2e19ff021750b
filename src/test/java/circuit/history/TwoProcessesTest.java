package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.logger;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsPrograms
class TwoProcessesTest {
    private static final int SESSIONS = 100;

    @TempDir
    private Path folder;

    /** The other process: saves sessions from a day on. */
    public static void main(String... args) throws HistoryException {
        save(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    private static void save(Path folder, int first) throws HistoryException {
        for (int day = first; day < first + SESSIONS; day++) {
            logger(folder).save(entry(day), NOW);
        }
    }

    @Test
    void every_session_of_both_lands_whole() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TwoProcessesTest.class.getName(),
                        folder.toString(),
                        "1001")
                .inheritIO()
                .start();
        save(folder, 1);

        assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(other.exitValue()).isZero();
        assertThat(found(folder).lines()).hasSize(2 * SESSIONS).allMatch(line -> line.endsWith(" 2"));
    }
}
