package circuit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionLoggerObstacleTest {
    @TempDir
    Path home;

    private Optional<String> obstacle(Path data) {
        return new SessionLogger(data, home).obstacle();
    }

    @Test
    void a_folder_that_is_still_to_be_made_is_no_trouble() {
        assertThat(obstacle(home.resolve("a/b/c"))).isEmpty();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_seen() throws IOException {
        Path file = Files.writeString(home.resolve("a"), "");

        assertThat(obstacle(file.resolve("data"))).contains(file + ": a file is where a folder should be");
    }

    @Test
    void a_table_that_cannot_be_written_is_seen() throws IOException {
        Path table = Files.createDirectories(home.resolve("sets.csv"));

        assertThat(obstacle(home)).contains(table + ": is a directory");
    }

    @Test
    void a_table_that_lacks_a_column_is_seen() throws IOException {
        Path table = Files.writeString(home.resolve("sets.csv"), "session,started,exercise\n");

        assertThat(obstacle(home))
                .hasValueSatisfying(why -> assertThat(why).startsWith(table + ": its header has no column routine, "));
    }
}
