package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
import static circuit.history.SampleSessions.SESSIONS_HEADER;
import static circuit.history.SampleSessions.entry;
import static circuit.history.SampleSessions.found;
import static circuit.history.SampleSessions.logger;
import static circuit.history.SampleSessions.names;
import static circuit.history.SampleSessions.read;
import static circuit.history.SampleSessions.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void open() {
        folder = temporary.resolve("data");
    }

    private Path sessions() {
        return folder.resolve("sessions.csv");
    }

    private Path sets() {
        return folder.resolve("sets.csv");
    }

    @Test
    void a_session_is_gone_with_its_sets_and_its_rows_are_kept() throws Exception {
        for (int day = 1; day <= 3; day++) {
            logger(folder, QUICK).save(entry(day), NOW);
        }
        String before = read(sessions()) + read(sets());

        Optional<SessionLogger.Removed> removed = logger(folder).remove(entry(2).session(), NOW);

        assertThat(found(folder)).isEqualTo("""
                20261101T053000Z-00000001 2
                20261103T053000Z-00000003 2
                """);
        assertThat(removed).contains(new SessionLogger.Removed(folder.resolve("removed-20261121T070000Z.csv"), 2));
        assertThat(read(removed.orElseThrow().kept())).isEqualTo(entry(2).text());
        assertThat(read(sessions()).length() + read(sets()).length())
                .isEqualTo(before.length()
                        - entry(2).text().length()
                        + HistoryTable.SESSIONS.header().length()
                        + HistoryTable.SETS.header().length());
        assertThat(names(folder)).containsExactly(".lock", "removed-20261121T070000Z.csv", "sessions.csv", "sets.csv");
    }

    @Test
    void one_that_is_not_there_changes_nothing() throws Exception {
        logger(folder, QUICK).save(entry(1), NOW);

        assertThat(logger(folder).remove(entry(2).session(), NOW)).isEmpty();
        assertThat(names(folder)).containsExactly(".lock", "sessions.csv", "sets.csv");
        assertThat(logger(temporary.resolve("none")).remove(entry(2).session(), NOW))
                .isEmpty();
    }

    @Test
    void everything_else_stays_to_the_byte() throws Exception {
        write(sessions(), """
                \uFEFFmood,session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note
                good,a,2026-11-01T06:30:00+01:00,back,"Back, strong",done,1,3,3,0.0,0.0,0.0,0.0,,
                bad,b,2026-11-02T06:30:00+01:00,back,Back,done,1,3,3,0.0,0.0,0.0,0.0,,"in
                two lines"
                what is this

                good,c,2026-11-03T06:30:00+01:00,back,"Back ""b""\",done,1,3,3,0.0,0.0,0.0,0.0,,
                good,"b",2026-11-02T06:30:00+01:00,back,Back,done,1,3,3,0.0,0.0,0.0,0.0,,""".replace("\n", "\r\n"));

        SessionLogger.Removed removed = logger(folder).remove(row("b"), NOW).orElseThrow();

        assertThat(read(sessions())).isEqualTo("""
                \uFEFFmood,session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note
                good,a,2026-11-01T06:30:00+01:00,back,"Back, strong",done,1,3,3,0.0,0.0,0.0,0.0,,
                what is this

                good,c,2026-11-03T06:30:00+01:00,back,"Back ""b""\",done,1,3,3,0.0,0.0,0.0,0.0,,
                """.replace("\n", "\r\n"));
        assertThat(read(removed.kept())).contains("bad,b,2026").endsWith("0.0,,\r\n");
    }

    private static SessionRow row(String id) {
        SessionRow row = entry(2).session();
        return new SessionRow(
                id, row.started(), row.routine(), row.title(), row.status(), row.sets(), row.times(), row.feedback());
    }

    @Test
    void a_disk_that_fails_at_any_write_leaves_the_session_where_it_was() throws Exception {
        logger(folder, QUICK).save(entry(1), NOW);
        logger(folder, QUICK).save(entry(2), NOW);
        String before = read(sessions()) + read(sets());

        for (int good = 0; good < 8; good++) {
            SessionLogger logger = logger(folder, failingAfter(good));
            try {
                logger.remove(entry(1).session(), NOW);
                assertThat(found(folder)).as("after %d", good).isEqualTo("20261102T053000Z-00000002 2\n");
                return;
            } catch (HistoryException e) {
                assertThat(read(sessions()) + read(sets())).as("after %d", good).isEqualTo(before);
                assertThat(names(folder)).as("after %d", good).containsExactly(".lock", "sessions.csv", "sets.csv");
            }
        }
        throw new AssertionError("it never worked");
    }

    /** Writes that often and then no more. */
    private static Disk failingAfter(int good) {
        return new Disk() {
            private int left = good;

            @Override
            public int write(FileChannel file, ByteBuffer bytes) throws IOException {
                if (left-- <= 0) {
                    bytes.limit(bytes.position() + bytes.remaining() / 2);
                    file.write(bytes);
                    throw new IOException("No space left on device");
                }
                return file.write(bytes);
            }

            @Override
            public void force(FileChannel file) {}
        };
    }

    @Test
    void a_newer_versions_file_is_left_alone() {
        write(
                sessions(),
                "circuit_2," + SESSIONS_HEADER + "x,b,2026-11-02T06:30:00+01:00,back,Back,done,1,3,3,,,,,,\n");

        assertThatThrownBy(() -> logger(folder).remove(row("b"), NOW))
                .isInstanceOf(HistoryException.class)
                .hasMessageContaining("it is of a newer version of circuit");
    }
}
