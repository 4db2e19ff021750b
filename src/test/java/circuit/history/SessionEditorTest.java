package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionEditorTest {
    @TempDir
    private Path home;

    private Path folder() {
        return home.resolve("data");
    }

    private CompletedSession saved() throws HistoryException {
        HistoryReader reader = new HistoryReader(folder());
        return new CompletedSession(
                reader.sessions().get(1),
                reader.withSets(reader.sessions().get(1)).sets(),
                List.of());
    }

    private void saveThree() throws HistoryException {
        for (int day = 1; day <= 3; day++) {
            logger(folder(), QUICK).save(entry(day), NOW);
        }
    }

    private static CompletedSession edited(CompletedSession before) {
        return before.edited(
                before.session().started().plusHours(1),
                Feedback.entered(OptionalInt.of(5), Optional.of("later")),
                before.sets());
    }

    @Test
    void it_stands_where_it_stood_and_its_rows_of_before_are_kept() throws Exception {
        saveThree();
        Path sessions = folder().resolve("sessions.csv");
        write(sessions, read(sessions).replace("\n", ",red\n").replaceFirst(",red", ",shoes"));
        String others = read(sessions)
                .lines()
                .filter(line -> !line.startsWith("20261102"))
                .toList()
                .toString();
        CompletedSession before = saved();

        SessionEditor.Edited done = logger(folder(), QUICK).edit(before, edited(before), NOW);

        assertThat(saved()).isEqualTo(edited(before));
        assertThat(read(sessions).lines().toList().get(2))
                .contains("T07:30:00+01:00")
                .endsWith(",5,later,,red");
        assertThat(read(sessions)
                        .lines()
                        .filter(line -> !line.startsWith("20261102"))
                        .toList())
                .hasToString(others);
        assertThat(done.kept()).isEqualTo(folder().resolve("edited-20261121T070000Z.csv"));
        assertThat(read(done.kept()))
                .contains("20261102T053000Z-00000002,2026-11-02T06:30:00+01:00")
                .hasLineCount(5);
    }

    @Test
    void a_session_that_was_changed_meanwhile_is_left_as_it_is() throws Exception {
        saveThree();
        CompletedSession before = saved();
        logger(folder(), QUICK).edit(before, edited(before), NOW);

        assertThatThrownBy(() -> logger(folder(), QUICK).edit(before, before, NOW))
                .hasMessageContaining("was changed while it was edited; edit it again");
        assertThat(saved()).isEqualTo(edited(before));
    }

    @Test
    void a_kill_at_any_moment_leaves_it_as_it_was_or_as_it_is_now() throws Exception {
        saveThree();
        CompletedSession before = saved();
        KilledDisk disk = new KilledDisk(folder(), home);

        logger(folder(), disk).edit(before, edited(before), NOW);

        int after = 0;
        for (int i = 0; i < disk.moments(); i++) {
            Path left = home.resolve("moment" + i);
            HistoryReader reader = new HistoryReader(left);
            SessionRow row = reader.sessions().get(1);
            CompletedSession seen =
                    new CompletedSession(row, reader.withSets(row).sets(), List.of());
            assertThat(seen).as("moment %d", i).isIn(before, edited(before));
            after += seen.equals(before) ? 0 : 1;
            logger(left, QUICK).save(entry(4), NOW);
            assertThat(found(left)).as("moment %d", i).hasLineCount(4);
        }
        assertThat(after).isBetween(2, disk.moments() - 8);
    }
}
