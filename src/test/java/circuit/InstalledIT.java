package circuit;

import static circuit.Packages.run;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.Checkout.Ran;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages, unpacked into a folder with a space in its name and run without a Java on the path. */
@EnabledIfSystemProperty(
        named = "circuit.dist",
        matches = ".+",
        disabledReason = "the packages are made by mvn -Pdist verify")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstalledIT {
    private static final Map<String, String> NOTHING = Map.of("PATH", "/nowhere");
    private static final Map<String, String> TOOLS = Map.of("PATH", "/usr/bin:/bin", "HOME", "/nonexistent");

    private Packages packages = new Packages(Path.of(""));
    private Path archive = Path.of("");
    private Path deb = Path.of("");

    @BeforeAll
    void unpack(@TempDir Path folder) throws Exception {
        packages = Packages.made();
        archive = packages.unpackArchive(folder.toRealPath().resolve("un packed"));
        deb = packages.unpackDeb(folder.toRealPath().resolve("a deb"));
    }

    Stream<Path> unpacked() {
        return Stream.of(archive, deb);
    }

    @ParameterizedTest
    @MethodSource("unpacked")
    void it_runs_in_an_empty_environment(Path unpacked) throws Exception {
        Ran ran = run(program(unpacked), NOTHING, "list");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("back-3x", "upper-back");
    }

    @ParameterizedTest
    @MethodSource("unpacked")
    void no_class_of_a_command_is_read_from_the_jar(Path unpacked, @TempDir Path home) throws Exception {
        for (String command :
                List.of("list", "show back-3x", "run back-3x --speed 10000 --view plain --log --sound off", "stats")) {
            Map<String, String> traced = Map.of(
                    "PATH", "/nowhere",
                    "HOME", home.toString(),
                    "CIRCUIT_JAVA_OPTIONS", "-XX:AOTMode=on -Xlog:class+load");
            Ran ran = run(program(unpacked), traced, command.split(" "));

            assertThat(ran.code()).as(command + ran.err()).isZero();
            assertThat(ran.out()).contains(" circuit.cli.Main source: shared objects file");
            assertThat(ran.out().lines().filter(line -> line.contains("circuit.jar")))
                    .as(command)
                    .isEmpty();
        }
        assertThat(home.resolve(".local/share/circuit/sessions.csv")).content().hasLineCount(2);
    }

    @Test
    void it_runs_through_a_chain_of_links(@TempDir Path folder) throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), program(archive));
        Path second = Files.createSymbolicLink(
                folder.resolve("second"), Path.of(first.getFileName().toString()));

        assertThat(run(second, TOOLS, "--version").out()).startsWith("circuit ");
    }

    @Test
    void options_for_every_Java_are_not_for_this_one() throws Exception {
        Map<String, String> options = Map.of(
                "JAVA_TOOL_OPTIONS", "-XX:+UseG1GC", "_JAVA_OPTIONS", "-Xms256m", "JDK_JAVA_OPTIONS", "-XX:+UseG1GC");
        Ran ran = run(program(archive), options, "--version");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }

    @Test
    void one_sentence_names_a_file_that_is_missing(@TempDir Path elsewhere) throws Exception {
        Path home = archive.resolve("lib/circuit");
        List<Path> needed;
        try (Stream<Path> files = Files.walk(home)) {
            needed = files.filter(Files::isRegularFile)
                    .filter(file -> home.relativize(file).toString().matches("[^/]*\\.(jar|sh)|runtime/(bin|lib)/.*"))
                    .toList();
        }
        assertThat(needed).hasSizeGreaterThan(15);
        for (Path file : needed) {
            Path hidden = Files.move(file, elsewhere.resolve("hidden"), StandardCopyOption.REPLACE_EXISTING);
            Ran ran = run(program(archive), TOOLS, "list");
            Files.move(hidden, file);

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .startsWith("circuit: ")
                    .contains(file.getFileName() + " is missing; install circuit again")
                    .hasLineCount(1);
        }
    }

    @Test
    void it_runs_without_an_archive_that_fits(@TempDir Path folder) throws Exception {
        Path copy = packages.unpackArchive(folder);
        try (FileChannel file = FileChannel.open(copy.resolve("lib/circuit/circuit.aot"), StandardOpenOption.WRITE)) {
            file.truncate(5_000_000);
        }
        Ran ran = run(program(copy), TOOLS, "list");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("back-3x");
    }

    @Test
    void it_is_linked_into_a_folder_and_removed_from_it(@TempDir Path folder) throws Exception {
        Path local = folder.resolve("my local");
        Ran installed = run(archive.resolve("bin/circuit-install"), TOOLS, local.toString());

        assertThat(installed.code()).as(installed.err()).isZero();
        assertThat(installed.out())
                .contains("add " + local.toRealPath() + "/bin to your PATH")
                .doesNotContain("slower");
        assertThat(run(local.resolve("bin/circuit"), TOOLS, "--version").out()).startsWith("circuit ");
        assertThat(local.resolve("share/man/man1/circuit-run.1")).content().contains("circuit\\-run");
        assertThat(local.resolve("share/bash-completion/completions/circuit")).isSymbolicLink();
        assertThat(local.resolve("share/zsh/site-functions/_circuit")).isSymbolicLink();
        assertThat(local.resolve("share/fish/vendor_completions.d/circuit.fish"))
                .isSymbolicLink();

        run(archive.resolve("bin/circuit-install"), TOOLS, "--remove", local.toString());
        try (Stream<Path> left = Files.walk(local)) {
            assertThat(left.filter(Files::isSymbolicLink)).isEmpty();
        }
    }

    @Test
    void a_command_of_the_same_name_is_left_alone(@TempDir Path folder) throws Exception {
        Path other =
                Files.writeString(Files.createDirectories(folder.resolve("bin")).resolve("circuit"), "mine");
        Ran ran = run(archive.resolve("bin/circuit-install"), TOOLS, folder.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("bin/circuit is in the way").hasLineCount(1);
        assertThat(other).hasContent("mine");
    }

    @Test
    void the_deb_puts_everything_where_Debian_looks_for_it() throws Exception {
        assertThat(packages.succeed("dpkg-deb", "-f", packages.deb().toString(), "Package", "Depends"))
                .contains("Package: circuit\n", "Depends: libc6");
        for (String file : List.of(
                "bin/circuit",
                "lib/circuit/routines/back-3x.yaml",
                "lib/circuit/runtime/legal/java.base/LICENSE",
                "share/man/man1/circuit-run.1.gz",
                "share/man/man5/circuit-format.5.gz",
                "share/bash-completion/completions/circuit",
                "share/zsh/vendor-completions/_circuit",
                "share/fish/vendor_completions.d/circuit.fish",
                "share/doc/circuit/copyright",
                "share/doc/circuit/changelog.gz")) {
            assertThat(deb.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void they_are_as_small_as_promised() throws Exception {
        assertThat(packages.archive().toFile().length()).isLessThan(45_000_000);
        assertThat(packages.deb().toFile().length()).isLessThan(45_000_000);
        assertThat(size(archive)).isLessThan(110_000_000);
    }

    @Test
    void their_check_sums_are_right() throws Exception {
        assertThat(packages.succeed("sha256sum", "--check", "--strict", "SHA256SUMS"))
                .contains(".tar.gz: OK", ".deb: OK");
    }

    private static Path program(Path unpacked) {
        return unpacked.resolve("bin/circuit");
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
