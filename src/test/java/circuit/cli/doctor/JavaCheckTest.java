package circuit.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.doctor.Finding.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaCheckTest {
    @TempDir
    Path folder;

    private Path mapped(Path file) throws IOException {
        return Files.writeString(folder.resolve("maps"), """
                7f00-7f01 r--p 00000000 08:01 42      /lib/libc.so.6
                7f01-7f02 r--p 00000000 08:01 43      FILE
                """.replace("FILE", file.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:AOTCache=", "-XX:SharedArchiveFile="})
    void an_archive_that_is_mapped_is_in_use(String option) throws IOException {
        Path archive = Files.writeString(folder.resolve("aot"), "").toRealPath();

        Finding finding = JavaCheck.of(
                Optional.of(List.of("-Xmx64m", option + archive, "circuit.cli.Main")), mapped(archive), folder);

        assertThat(finding.status()).isEqualTo(Status.OK);
        assertThat(finding.found()).endsWith(", archive of classes in use: " + archive);
    }

    @Test
    void an_archive_that_is_not_mapped_does_not_fit() throws IOException {
        Path archive = Files.writeString(folder.resolve("aot"), "");

        Finding finding =
                JavaCheck.of(Optional.of(List.of("-XX:AOTCache=" + archive)), mapped(folder.resolve("other")), folder);

        assertThat(finding.status()).isEqualTo(Status.WARNING);
        assertThat(finding.found())
                .contains("cannot use the archive of classes " + archive)
                .endsWith("starts more slowly");
        assertThat(finding.remedy()).contains("install circuit again");
    }

    @Test
    void an_archive_that_was_deleted_or_never_made_is_told() throws IOException {
        Path missing = folder.resolve("missing");

        assertThat(JavaCheck.of(Optional.of(List.of("-XX:AOTCache=" + missing)), mapped(missing), folder)
                        .status())
                .isEqualTo(Status.WARNING);
        assertThat(JavaCheck.of(Optional.of(List.of("circuit.cli.Main")), mapped(missing), folder)
                        .found())
                .contains("without an archive of classes");
    }

    @Test
    void nothing_is_said_of_an_archive_where_the_system_does_not_tell_the_arguments() {
        Finding finding = JavaCheck.of(Optional.empty(), folder.resolve("maps"), folder);

        assertThat(finding.status()).isEqualTo(Status.OK);
        assertThat(finding.found())
                .endsWith("; this system does not tell whether it uses an archive of classes")
                .doesNotContain("without");
    }

    @Test
    void a_clone_makes_an_archive_anew() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "");

        assertThat(JavaCheck.of(Optional.of(List.of()), folder.resolve("maps"), folder)
                        .remedy())
                .hasValueSatisfying(remedy ->
                        assertThat(remedy).startsWith("delete %s/target/launch and start ".formatted(folder)));
    }
}
