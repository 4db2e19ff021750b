package circuit.cli.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

class BuildInfoTest {
    private static BuildInfo of(String manifest) throws IOException {
        return BuildInfo.of(
                new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8))).getMainAttributes());
    }

    @Test
    void the_manifest_of_the_program_tells_its_version_and_commit() throws IOException {
        BuildInfo build = of("""
                Manifest-Version: 1.0
                Main-Class: circuit.cli.Main
                Implementation-Version: 1.2.0
                Implementation-Commit: 6533f57a1b2c
                """);

        assertThat(build.text())
                .isEqualTo("circuit 1.2.0, commit 6533f57a1b2c, Java " + System.getProperty("java.version"));
    }

    @Test
    void the_manifest_of_a_library_tells_nothing() throws IOException {
        assertThat(of("Manifest-Version: 1.0\nImplementation-Version: 9.9\n").text())
                .startsWith("circuit (built from source), commit unknown, Java ");
    }
}
