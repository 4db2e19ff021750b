package circuit.history.csv;

import static circuit.history.SampleSessions.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.history.SampleSessions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewColumnsTest {
    private static final String OLD = SampleSessions.SETS_HEADER + """
            a,2026-11-01T06:30:00+01:00,back,row,"Row, ""heavy""\",1,1,left,10 reps,10,30.0,12,done
            a,torn

            ,,,
            a,2026-11-01T06:30:00+01:00,back,plank,"Plank
            on two lines",1,1,,60s,,60.0,,done
            """;

    @TempDir
    Path folder;

    private Path sets() {
        return folder.resolve("sets.csv");
    }

    private void open(Disk disk) throws IOException {
        TableWriter.open(folder, HistoryTable.SETS, disk).close();
    }

    @Test
    void every_row_of_an_older_file_gains_empty_cells_and_nothing_else_changes() throws Exception {
        Files.writeString(sets(), OLD);

        open(Disk.REAL);

        assertThat(read(sets())).isEqualTo("""
                session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status,load,distance_m
                a,2026-11-01T06:30:00+01:00,back,row,"Row, ""heavy""\",1,1,left,10 reps,10,30.0,12,done,,
                a,torn

                ,,,
                a,2026-11-01T06:30:00+01:00,back,plank,"Plank
                on two lines",1,1,,60s,,60.0,,done,,
                """);
        String once = read(sets());
        open(Disk.REAL);
        assertThat(read(sets())).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_file_keeps_its_separators_its_line_ends_and_the_columns_of_others(String separator) throws Exception {
        String old = SampleSessions.SETS_HEADER.strip() + ",mood\n"
                + "a,2026-11-01T06:30:00+01:00,back,row,Row,1,1,left,10 reps,10,30.0,12,done,\n";
        Files.writeString(sets(), "\uFEFF" + old.replace(",", separator).replace("\n", "\r\n"));

        open(Disk.REAL);

        assertThat(read(sets()))
                .isEqualTo("\uFEFF"
                        + old.replace("mood\n", "mood,load,distance_m\n")
                                .replace("done,\n", "done,,,\n")
                                .replace(",", separator)
                                .replace("\n", "\r\n"));
        HistoryTable.SETS.forEach(
                folder, row -> assertThat(row.text("exercise")).isEqualTo("row"));
    }

    @Test
    void a_file_in_which_all_is_quoted_goes_on_so() throws Exception {
        Files.writeString(sets(), "\"" + SampleSessions.SETS_HEADER.strip().replace(",", "\",\"") + "\"\n");

        open(Disk.REAL);

        assertThat(read(sets())).endsWith("\"status\",\"load\",\"distance_m\"\n");
    }

    @Test
    void a_disk_that_fails_anywhere_leaves_the_old_file_whole() throws Exception {
        Files.writeString(sets(), OLD);
        for (int writes = 0; writes < 12; writes++) {
            Disk failing = new FailingDisk(writes);
            assertThatThrownBy(() -> open(failing)).isInstanceOf(IOException.class);
            assertThat(read(sets())).isEqualTo(OLD);
            assertThat(SampleSessions.names(folder)).containsExactly("sets.csv");
        }
    }

    /** Fails at one of its writes, or at the force or the move that follows them. */
    private static final class FailingDisk extends Disk {
        private int left;

        FailingDisk(int left) {
            this.left = left;
        }

        private void step() throws IOException {
            if (left-- == 0) {
                throw new IOException("no space left on device");
            }
        }

        @Override
        protected int write(FileChannel file, ByteBuffer bytes) throws IOException {
            step();
            return file.write(bytes);
        }

        @Override
        protected void force(FileChannel file) throws IOException {
            step();
        }

        @Override
        protected void move(Path from, Path to) throws IOException {
            step();
            super.move(from, to);
        }
    }

    @Test
    void a_link_and_the_permissions_stay() throws Exception {
        Path real = folder.resolve("elsewhere.csv");
        Files.writeString(real, OLD);
        Files.setPosixFilePermissions(real, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        Files.createSymbolicLink(sets(), real);

        open(Disk.REAL);

        assertThat(sets()).isSymbolicLink();
        assertThat(read(real)).contains(",load,distance_m\n");
        assertThat(Files.getPosixFilePermissions(real)).hasSize(2);
    }

    @Test
    void what_lacks_a_first_column_is_left_as_it_is() throws Exception {
        String mine = SampleSessions.SETS_HEADER.replace(",target", "");
        Files.writeString(sets(), mine);

        assertThatThrownBy(() -> open(Disk.REAL)).hasMessageContaining("its header has no column target");
        assertThat(read(sets())).isEqualTo(mine);
    }
}
