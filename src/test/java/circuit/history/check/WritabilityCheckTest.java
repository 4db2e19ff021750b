package circuit.history.check;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.history.csv.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritabilityCheckTest {
    @TempDir
    Path folder;

    @Test
    void a_disk_that_takes_nothing_is_found_by_writing() {
        WritabilityCheck check = WritabilityCheck.of(folder, new Disk() {
            @Override
            protected int write(FileChannel file, ByteBuffer bytes) throws IOException {
                throw new IOException("No space left on device");
            }
        });

        assertThat(check.fault()).contains("no space left on device");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_folder_that_is_still_to_be_made_is_judged_by_the_nearest_one() {
        WritabilityCheck check = WritabilityCheck.of(folder.resolve("a/b"));

        assertThat(check.place()).isEqualTo(folder);
        assertThat(check.fault()).isEmpty();
        assertThat(check.free().orElse(0)).isPositive();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_seen() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "");

        assertThat(WritabilityCheck.of(file.resolve("b")).fault()).contains("a file is where a folder should be");
    }
}
