package circuit;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.Checkout.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher decides, with a Java and a Maven that only note what they are asked. */
@StartsPrograms
class LauncherTest {
    @TempDir
    Path root;

    Checkout checkout = new Checkout(Path.of("unused"));

    @BeforeEach
    void a_fresh_clone() throws IOException {
        checkout = Checkout.in(root.toRealPath());
    }

    @Test
    void the_first_run_builds_and_says_so_in_one_line() throws Exception {
        Ran ran = checkout.run("list");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).startsWith("circuit: building").hasLineCount(1);
        assertThat(ran.out()).endsWith("<circuit.cli.Main>\n<list>\n");
        assertThat(checkout.notes()).containsExactly("asked 17", "built", "trained");
    }

    @Test
    void the_second_run_asks_nobody_and_says_nothing() throws Exception {
        checkout.run("list");
        checkout.notes();

        Ran ran = checkout.run("list");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("<-XX:SharedArchiveFile=" + checkout.home() + "/target/launch/cds>");
        assertThat(checkout.notes()).isEmpty();
    }

    @Test
    void arguments_arrive_as_they_were_given() throws Exception {
        assertThat(checkout.run("a b", "", "*", "--", "$HOME").out()).endsWith("<a b>\n<>\n<*>\n<-->\n<$HOME>\n");
    }

    @Test
    void the_build_leaves_standard_input_to_the_program() throws Exception {
        checkout.run();

        assertThat(checkout.root().resolve("eaten")).isEmptyFile();
    }

    @Test
    void links_lead_home() throws Exception {
        Path first = Files.createSymbolicLink(checkout.root().resolve("first"), Path.of("my circuit/circuit"));
        Path links = Files.createDirectory(checkout.root().resolve("links"));
        Path second = Files.createSymbolicLink(links.resolve("second"), Path.of("../first"));

        assertThat(first).isSymbolicLink();
        assertThat(checkout.run(second, Map.of()).out()).contains("/my circuit/target/circuit.jar>");
        assertThat(checkout.home().resolve("target/circuit.jar")).exists();
    }

    @Nested
    class It_builds_again_when {
        @BeforeEach
        void built() throws Exception {
            checkout.run();
            checkout.notes();
        }

        @Test
        void a_source_was_changed() throws Exception {
            changedNow(checkout.home().resolve("src/main/java/App.java"));
            assertBuilds();
        }

        @Test
        void a_source_was_removed() throws Exception {
            Files.delete(checkout.home().resolve("src/main/java/App.java"));
            changedNow(checkout.home().resolve("src/main/java"));
            assertBuilds();
        }

        @Test
        void the_pom_was_changed() throws Exception {
            changedNow(checkout.home().resolve("pom.xml"));
            assertBuilds();
        }

        private void assertBuilds() throws Exception {
            Ran ran = checkout.run();
            assertThat(ran.err()).contains("the sources have changed").hasLineCount(1);
            assertThat(checkout.notes()).contains("built");
        }
    }

    @Nested
    class The_archive {
        @Test
        void is_made_without_a_build_when_the_program_was_built_by_hand() throws Exception {
            Path jar = checkout.home().resolve("target/circuit.jar");
            Files.createDirectories(jar.getParent());
            Files.writeString(jar, "");

            assertThat(checkout.run().err()).isEmpty();
            assertThat(checkout.notes()).containsExactly("asked 17", "trained");
        }

        @Test
        void is_an_AOT_cache_from_JDK_25_on() throws Exception {
            checkout.installJdk("jdk", 25);

            assertThat(checkout.run("run", "back").out())
                    .contains("<-XX:AOTCache=" + checkout.home() + "/target/launch/aot>");
            assertThat(checkout.notes()).endsWith("trained");
        }

        @Test
        void is_done_without_if_it_cannot_be_made() throws Exception {
            checkout.mark("no-archives");
            checkout.run();
            checkout.notes();

            Ran ran = checkout.run("list");

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).doesNotContain("ArchiveFile", "AOTCache").endsWith("<list>\n");
            assertThat(checkout.notes()).isEmpty();
        }

        @Test
        void is_made_anew_once_something_has_written_to_it_or_deleted_it() throws Exception {
            checkout.run();
            checkout.notes();
            Path archive = checkout.home().resolve("target/launch/cds");

            changedNow(archive);
            assertThat(checkout.run("list").out()).endsWith("<list>\n");
            assertThat(checkout.notes()).containsExactly("asked 17", "trained");

            Files.delete(archive);
            assertThat(checkout.run("list").out()).endsWith("<list>\n");
            assertThat(checkout.notes()).containsExactly("asked 17", "trained");

            checkout.run("list");
            assertThat(checkout.notes()).isEmpty();
        }

        @Test
        void of_one_java_is_not_given_to_another_which_is_asked_its_release_once() throws Exception {
            checkout.run();
            checkout.notes();
            Map<String, String> other =
                    Map.of("JAVA_HOME", checkout.installJdk("other", 25).toString());

            Ran ran = checkout.run(checkout.launcher(), other);
            checkout.run(checkout.launcher(), other);

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).doesNotContain("AOTCache", "ArchiveFile");
            assertThat(ran.err()).isEmpty();
            assertThat(checkout.notes()).containsExactly("asked 25");
        }
    }

    @Nested
    class A_build {
        @Test
        void that_fails_shows_its_errors_and_runs_nothing() throws Exception {
            checkout.mark("broken");

            Ran ran = checkout.run("list");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).contains("[ERROR] App.java:[1,1] no such thing");
            assertThat(checkout.lock()).doesNotExist();
        }

        @Test
        void is_not_held_up_by_the_lock_of_a_launcher_that_died() throws Exception {
            Process dead = new ProcessBuilder("sh", "-c", ":").start();
            dead.waitFor();
            Files.createDirectories(checkout.lock().getParent());
            Files.createSymbolicLink(checkout.lock(), Path.of(String.valueOf(dead.pid())));

            assertThat(checkout.run().code()).isZero();
            assertThat(Files.isSymbolicLink(checkout.lock())).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, C, ''",
        "LC_ALL, POSIX, POSIX",
        "LC_CTYPE, C, ''",
        "UNRELATED, x, ''",
    })
    void java_reads_names_and_arguments_as_utf_8_where_there_is_no_locale(String variable, String value, String users)
            throws Exception {
        Ran ran = checkout.run(checkout.launcher(), Map.of(variable, value), "list");

        assertThat(ran.out()).contains("LC_ALL=C.UTF-8\n", "<-Dcircuit.lc_all=" + users + ">\n");
    }

    @Test
    void options_for_its_Java_arrive_one_by_one_before_the_program() throws Exception {
        Map<String, String> options = Map.of("CIRCUIT_JAVA_OPTIONS", "-Xmx96m -Dpattern=*");

        assertThat(checkout.run(checkout.launcher(), options, "list").out())
                .containsSubsequence("<-Xmx64m>\n", "<-Xmx96m>\n<-Dpattern=*>\n", "<circuit.cli.Main>\n<list>\n");
    }

    @Test
    void a_locale_of_another_encoding_is_left_alone() throws Exception {
        assertThat(checkout.run(checkout.launcher(), Map.of("LANG", "de_DE.ISO-8859-1"), "list")
                        .out())
                .contains("LC_ALL=unset\n")
                .doesNotContain("circuit.lc_all");
    }

    @Test
    void nothing_in_a_path_drives_the_terminal() throws Exception {
        assertThat(checkout.run(checkout.launcher(), Map.of("JAVA_HOME", "/a\033[31m\u009b\007b"))
                        .err())
                .startsWith("circuit: JAVA_HOME is /a?[31m")
                .doesNotContain("\033", "\u009b", "\007");
    }

    @Test
    void a_closed_output_is_no_matter_for_the_launcher() throws Exception {
        checkout.run();

        Ran ran = checkout.run(
                Path.of("/bin/sh"),
                Map.of(),
                "-c",
                "\"$0\" list >&-",
                checkout.launcher().toString());

        assertThat(ran.err()).doesNotContain("circuit: ", ": 1: ", "3:");
    }

    @Nested
    class One_sentence_tells_that {
        @Test
        void there_is_no_Java() throws Exception {
            Files.delete(checkout.tools().resolve("java"));
            assertSentence(checkout.run(), "there is no Java; install a JDK 17 or newer, and Maven");
        }

        @Test
        void JAVA_HOME_leads_nowhere() throws Exception {
            assertSentence(checkout.run(checkout.launcher(), Map.of("JAVA_HOME", "/nowhere")), "JAVA_HOME is /nowhere");
        }

        @Test
        void Java_is_too_old() throws Exception {
            checkout.installJdk("jdk", 11);
            assertSentence(checkout.run(), "Java 11 is too old");
        }

        @Test
        void another_Java_than_the_one_it_was_built_with_is_too_old() throws Exception {
            checkout.run();
            checkout.installJdk("old", 11);
            assertSentence(checkout.run(), "Java 11 is too old");
        }

        @Test
        void there_is_a_runtime_but_no_compiler() throws Exception {
            Files.delete(checkout.javac());
            assertSentence(checkout.run(), "install a whole JDK 17 or newer");
        }

        @Test
        void there_is_no_Maven() throws Exception {
            Files.delete(checkout.tools().resolve("mvn"));
            assertSentence(checkout.run(), "Maven is missing; install Maven 3.8 or newer");
        }

        @Test
        void Maven_is_too_old() throws Exception {
            checkout.installMaven("3.6.3");
            assertSentence(checkout.run(), "Maven 3.6 is too old; install Maven 3.8 or newer");
        }

        private void assertSentence(Ran ran, String sentence) {
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err()).startsWith("circuit: ").contains(sentence).hasLineCount(1);
        }
    }

    /** Newer than anything that the launcher made, whatever the file system's clock is worth. */
    private static void changedNow(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(5)));
    }
}
