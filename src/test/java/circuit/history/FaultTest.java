package circuit.history;

import static circuit.history.SampleSessions.NOW;
import static circuit.history.SampleSessions.QUICK;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is cut or fails, every session that was saved is there afterwards, and nothing is thrown away. */
class FaultTest {
    @TempDir
    private Path home;

    /** A disk that takes so many bytes, and then no more. */
    private static final class FullDisk extends Disk {
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public int write(FileChannel file, ByteBuffer bytes) throws IOException {
            int length = Math.min(room, bytes.remaining());
            if (length == 0) {
                throw new IOException("No space left on device");
            }
            ByteBuffer part = bytes.slice(bytes.position(), length);
            bytes.position(bytes.position() + length);
            room -= length;
            return file.write(part);
        }

        @Override
        public void force(FileChannel file) {}
    }

    /** A disk that loses heart at the n-th time it is asked to make sure. */
    private static final class LyingDisk extends Disk {
        private int left;

        LyingDisk(int left) {
            this.left = left;
        }

        @Override
        public int write(FileChannel file, ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public void force(FileChannel file) throws IOException {
            if (left-- == 0) {
                throw new IOException("Input/output error");
            }
        }
    }

    @Test
    void a_session_that_does_not_fit_leaves_the_files_as_they_were_at_every_byte() throws Exception {
        Path folder = home.resolve("data");
        logger(folder).save(entry(1), NOW);
        String sessions = read(folder.resolve("sessions.csv"));
        String sets = read(folder.resolve("sets.csv"));
        int length = entry(2).text().length()
                - HistoryTable.SESSIONS.header().length()
                - HistoryTable.SETS.header().length();

        for (int room = 0; room < length; room++) {
            SessionLogger full = logger(folder, new FullDisk(room));
            assertThatThrownBy(() -> full.save(entry(2), NOW))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining(".csv: no space left on device")
                    .extracting(e -> ((HistoryException) e).kept().map(SampleSessions::read))
                    .isEqualTo(java.util.Optional.of(entry(2).text()));
            assertThat(read(folder.resolve("sessions.csv"))).isEqualTo(sessions);
            assertThat(read(folder.resolve("sets.csv"))).isEqualTo(sets);
        }
        logger(folder, new FullDisk(length)).save(entry(2), NOW);
        assertThat(found(folder).lines()).hasSize(2);
    }

    @Test
    void a_first_session_that_does_not_fit_leaves_no_files() {
        for (int room = 0; room < entry(1).text().length(); room += 7) {
            Path folder = home.resolve("room" + room);
            Disk full = new FullDisk(room);
            assertThatThrownBy(() -> logger(folder, full).save(entry(1), NOW)).isInstanceOf(HistoryException.class);
            assertThat(names(folder)).containsExactly(".lock");
        }
    }

    @Test
    void what_the_disk_did_not_promise_to_keep_is_not_saved() throws Exception {
        Path folder = home.resolve("data");
        logger(folder).save(entry(1), NOW);
        String sessions = read(folder.resolve("sessions.csv"));
        String sets = read(folder.resolve("sets.csv"));
        for (int promises = 0; promises < 2; promises++) {
            SessionLogger lying = logger(folder, new LyingDisk(promises));
            assertThatThrownBy(() -> lying.save(entry(2), NOW)).hasMessageContaining("input/output error");
            assertThat(read(folder.resolve("sessions.csv"))).isEqualTo(sessions);
            assertThat(read(folder.resolve("sets.csv"))).isEqualTo(sets);
        }
    }

    @Test
    void rows_that_can_be_kept_nowhere_are_in_the_message() throws Exception {
        Path folder = home.resolve("data");
        Files.createDirectories(folder.resolve("sets.csv"));
        SessionLogger logger = new SessionLogger(
                folder,
                new UnsavedSessionFiles(List.of(folder, home.resolve("x")), new FullDisk(99)),
                Disk.REAL,
                SessionLogger.PATIENCE);

        assertThatThrownBy(() -> logger.save(entry(1), NOW))
                .hasMessageContaining("sets.csv: is a directory; no other folder could be written to either")
                .hasMessageContaining(entry(1).text());
        assertThat(names(folder)).containsExactly(".lock", "sets.csv");
    }

    @Test
    void sessions_that_are_cut_at_any_byte_go_on_after_the_last_whole_one() throws Exception {
        cutAtEveryByte("sessions.csv");
    }

    @Test
    void sets_that_are_cut_at_any_byte_go_on_after_the_last_whole_one() throws Exception {
        cutAtEveryByte("sets.csv");
    }

    private void cutAtEveryByte(String name) throws Exception {
        Path whole = home.resolve("whole");
        for (int day = 1; day <= 3; day++) {
            logger(whole, QUICK).save(entry(day, "row, heavy", "plank"), NOW);
        }
        String sessions = read(whole.resolve("sessions.csv"));
        String sets = read(whole.resolve("sets.csv"));
        String victim = read(whole.resolve(name));
        for (int length = 0; length < victim.length(); length++) {
            Path folder = home.resolve(name + length);
            write(folder.resolve("sessions.csv"), sessions);
            write(folder.resolve("sets.csv"), sets);
            String rest = victim.substring(0, length);
            write(folder.resolve(name), rest);
            String before = found(folder);

            List<String> notices = logger(folder, QUICK).save(entry(4), NOW).notices();

            assertThat(found(folder))
                    .as("%s cut to %d bytes", name, length)
                    .isEqualTo(before + "20261104T053000Z-00000004 2\n");
            assertThat(rows(folder, name)).containsAll(whole(rest));
            assertThat(notices)
                    .as("%s cut to %d bytes", name, length)
                    .hasSize(torn(folder).size());
            assertThat(kept(folder)).as("nothing is thrown away").contains(lastLine(rest));
        }
    }

    private static List<String> rows(Path folder, String name) {
        return (read(folder.resolve(name)) + kept(folder)).lines().toList();
    }

    private static List<String> whole(String text) {
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    private static List<String> torn(Path folder) {
        return names(folder).stream().filter(name -> name.contains(".torn-")).toList();
    }

    /** All that is in the folder. */
    private static String kept(Path folder) {
        List<String> texts = new ArrayList<>();
        for (String name : names(folder)) {
            texts.add(read(folder.resolve(name)));
        }
        return String.join("\n", texts);
    }
}
