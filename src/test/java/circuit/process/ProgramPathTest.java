package circuit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramPathTest {
    @TempDir
    Path folder;

    private Path program(String name, String permissions) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void a_program_is_found_in_the_first_folder_that_has_it() throws IOException {
        Path say = program("say", "rwx------");

        assertThat(new ProgramPath("/no/such/folder::" + folder + ":/usr/bin").find("say"))
                .contains(say);
    }

    @Test
    void what_cannot_be_run_is_not_a_program() throws IOException {
        Path unused = program("say", "rw-------");
        Files.createDirectory(folder.resolve("espeak"));

        assertThat(new ProgramPath(folder.toString()).find("say")).isEmpty();
        assertThat(new ProgramPath(folder.toString()).find("espeak")).isEmpty();
    }

    @Test
    void a_path_with_relative_or_impossible_folders_finds_nothing_there() {
        assertThat(new ProgramPath("").find("sh")).isEmpty();
        assertThat(new ProgramPath("bin:.:\0").find("sh")).isEmpty();
    }
}
