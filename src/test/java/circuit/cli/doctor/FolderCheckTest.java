package circuit.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.options.Folders;
import circuit.history.check.WritabilityCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class FolderCheckTest {
    private static final Folders FOLDERS = new Folders(
            Optional.empty(),
            Optional.of(Path.of("/home/ann/routines")),
            Path.of("/opt"),
            Optional.of(Path.of("/home/ann/data")),
            Optional.of(Path.of("/home/ann/state")));

    private static List<Finding> findings(Optional<String> fault, long free) {
        return FolderCheck.of(
                FOLDERS,
                Optional.empty(),
                folder -> new WritabilityCheck(Path.of("/home/ann"), fault, OptionalLong.of(free)));
    }

    @Test
    void a_home_that_is_read_only_breaks_what_a_session_needs() {
        assertThat(findings(Optional.of("the file system is read-only"), 0))
                .containsExactly(
                        Finding.broken(
                                "history folder",
                                "/home/ann/data: nothing can be written in /home/ann: the file system is read-only",
                                "make that folder writable, or room on its disk, or keep the history elsewhere: --data"
                                        + " DIR, or $CIRCUIT_DATA"),
                        Finding.broken(
                                "state folder",
                                "/home/ann/state: nothing can be written in /home/ann: the file system is read-only",
                                "make that folder writable, or room on its disk, or keep what a crash would cost"
                                        + " elsewhere: $XDG_STATE_HOME, or --data DIR for both"),
                        Finding.warning(
                                "routine folder",
                                "/home/ann/routines: nothing can be written in /home/ann: the file system is read-only",
                                "make that folder writable, or name another for circuit new: --routines DIR"));
    }

    @Test
    void a_disk_that_is_nearly_full_is_told() {
        assertThat(findings(Optional.empty(), 9_400_000).get(0))
                .isEqualTo(Finding.warning(
                        "history folder",
                        "/home/ann/data (made when it is needed), writable, 9 MB free",
                        "make room on that disk"));
    }

    @Test
    void free_space_is_told_as_a_person_would() {
        assertThat(findings(Optional.empty(), 900_000).get(0).found()).endsWith(", 900 kB free");
        assertThat(findings(Optional.empty(), 1_000_000).get(0).found()).endsWith(", 1 MB free");
        assertThat(findings(Optional.empty(), 1_000_000_000).get(0).found()).endsWith(", 1 GB free");
        assertThat(findings(Optional.empty(), 81_234_567_890L).get(0).found()).endsWith(", 81 GB free");
    }
}
