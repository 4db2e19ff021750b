package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.SETS_HEADER;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no table in the place of one costs no waiting, no memory and no session. */
class StrangeFilesTest {
    @TempDir
    private Path folder;

    private HistoryReader history() {
        return new HistoryReader(folder);
    }

    private Path device(String name) throws IOException {
        return Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/zero"));
    }

    @Test
    void a_device_in_place_of_the_sessions_is_not_read() throws IOException {
        Path file = device("sessions.csv");

        assertThatThrownBy(() -> history().sessions())
                .hasMessageEndingWith(
                        file.getFileName() + ": it is a pipe, a socket or a device, not a file; move it away");
        assertThatThrownBy(() -> history().routinesLastDone(List.of("back"))).hasMessageContaining("a pipe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions.csv", "sets.csv", ".lock"})
    void a_device_in_place_of_a_file_keeps_a_session_from_being_saved_and_is_named(String name) throws IOException {
        device(name);

        assertThatThrownBy(() -> logger(folder, QUICK).save(entry(1), NOW))
                .hasMessageContaining("not a file; move it away; its rows are kept in ");
    }

    @Test
    void a_device_in_place_of_the_paces_costs_no_session() throws Exception {
        device("pace.csv");

        assertThat(logger(folder, QUICK).save(entry(1), NOW).added()).isTrue();
    }

    @Test
    void a_file_of_zeros_is_no_history() throws IOException {
        write(folder.resolve("sessions.csv"), "\0".repeat(20_000_000));

        assertThatThrownBy(() -> history().sessions()).hasMessageContaining("is not the header of a history");
        assertThatThrownBy(() -> logger(folder, QUICK).save(entry(1), NOW))
                .hasMessageContaining("is not the header of a history");
    }

    @Test
    void a_quote_that_is_left_open_over_megabytes_costs_its_line() throws Exception {
        write(
                folder.resolve("sessions.csv"),
                SESSIONS_HEADER
                        + "a,2026-11-01T06:30:00+01:00,back,\"Back,done,1,1,1,1.0,1.0,0.0,0.0,,\n"
                        + ("x".repeat(900_000) + "\n").repeat(20)
                        + "b,2026-11-02T06:30:00+01:00,back,Back,done,1,1,1,1.0,1.0,0.0,0.0,,\n");
        HistoryReader history = history();

        assertThat(history.sessions()).extracting(SessionRow::session).containsExactly("b");
        assertThat(history.unreadable())
                .singleElement()
                .extracting(UnreadableLines::count)
                .isEqualTo(21);
    }

    @Test
    void a_session_of_more_sets_than_any_plan_has_is_read_up_to_there() throws Exception {
        logger(folder, QUICK).save(entry(1), NOW);
        String set = "%s,2026-11-01T06:30:00+01:00,back,row,Row,1,1,,10 reps,10,30.0,,done\n".formatted(entry(1).id());
        write(folder.resolve("sets.csv"), SETS_HEADER + set.repeat(10_003));
        HistoryReader history = history();

        assertThat(history.withSets(entry(1).session()).sets()).hasSize(10_000);
        assertThat(history.unreadable())
                .containsExactly(new UnreadableLines(
                        folder.resolve("sets.csv"), 3, 10_002, "its session has more than 10,000 sets"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000_000})
    void an_unsaved_session_that_cannot_be_read_is_named(int size) throws IOException {
        Path file = folder.resolve("kept/unsaved-a.csv");
        Files.createDirectories(file.getParent());
        byte[] bytes = new byte[size];
        bytes[0] = (byte) 0xff;
        Files.write(file, bytes);

        SessionLogger logger = logger(folder.resolve("data"));

        assertThatThrownBy(() -> logger.saveUnsaved(file, NOW))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(size == 1 ? "not text in UTF-8" : "larger than any such file, 5,000,000 bytes");
        assertThat(file).exists();
    }
}
