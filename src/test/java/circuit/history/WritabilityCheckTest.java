package circuit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritabilityCheckTest {
    @TempDir
    Path home;

    @Test
    void a_folder_that_is_still_to_be_made_is_no_trouble() {
        assertThat(new WritabilityCheck(home.resolve("a/b/c")).trouble()).isEmpty();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_seen() throws IOException {
        Path file = Files.writeString(home.resolve("a"), "");

        assertThat(new WritabilityCheck(file.resolve("data")).trouble())
                .contains(file + ": a file is where a folder should be");
    }

    @Test
    void a_table_that_cannot_be_written_is_seen() throws IOException {
        Path table = Files.createDirectories(home.resolve("sets.csv"));

        assertThat(new WritabilityCheck(home).trouble()).contains(table + ": the file cannot be written to");
    }
}
