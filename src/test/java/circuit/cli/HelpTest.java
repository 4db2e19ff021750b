package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
    private final Path folder;
    private final Shell shell;

    HelpTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    static Stream<String> commands() {
        return Commands.NAMES.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_page_begins_with_what_it_is_for_and_examples_and_fits_eighty_columns(String command) {
        Shell.Result page = shell.circuit(command, "--help");

        assertThat(page.exitCode()).isZero();
        assertThat(page.err()).isEmpty();
        assertThat(page.out().lines()).allMatch(line -> line.length() <= 80, "80 columns");
        assertThat(page.out()).containsSubsequence("\n  circuit " + command, "\nUsage: circuit " + command);
        assertThat(shell.circuit("help", command)).isEqualTo(page);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_page_fits_a_narrow_window_and_says_the_same(String command) {
        String words = shell.circuit("help", command).out();

        for (int columns : new int[] {30, 40, 60, 79}) {
            String page = shell.onTerminal(columns).circuit("help", command).out();
            assertThat(page.lines())
                    .allMatch(line -> line.length() <= columns || !line.strip().contains(" "));
            assertThat(page.split("\\s+")).isEqualTo(words.split("\\s+"));
        }
    }

    @Test
    void what_is_wrapped_hangs_under_its_column() {
        assertThat(shell.circuit("help").out()).contains("""
                  ~/.local/state/circuit/         the session under way or ended early, to
                                                  resume
                """, """
                  CIRCUIT_JAVA_OPTIONS               for its Java, which takes no
                                                     JAVA_TOOL_OPTIONS
                """, """

                circuit help COMMAND tells more, as does man circuit-COMMAND if installed;
                circuit help format has every key and phrase of a routine's file.
                """);
        assertThat(shell.onTerminal(60).circuit("help", "log").out()).contains("""
                      --merge=FOLDER|FILE...
                                          take in another machine's history,
                                          or a synchroniser's conflict
                                          copies
                """);
    }

    @Test
    void where_there_is_no_room_beside_it_a_description_comes_below_its_term() {
        assertThat(shell.onTerminal(40).circuit("help", "list").out()).isEqualTo("""
                Lists the routines at hand: how long
                each takes, when last done.

                  circuit list
                  circuit list --exercises glutes
                  circuit list --json | jq -r '.[].name'

                Usage: circuit list [OPTIONS] [WORD...]
                  [WORD...]
                    only those that have it: a name, a
                    muscle, equipment

                Options:
                  --exercises
                    the exercises of the library, and
                    the routines that train each
                  --json
                    an array of objects, for programs

                circuit --help has the options of every
                command, exit codes, files, environment.
                """);
    }

    @Test
    void every_option_is_told() {
        CommandSpec root = Commands.model();
        root.subcommands().forEach((name, command) -> {
            String pages =
                    shell.circuit("help", name).out() + shell.circuit("help").out();
            for (OptionSpec option : command.getCommandSpec().options()) {
                String spelling =
                        option.negatable() ? option.longestName().replace("--", "--[no-]") : option.longestName();
                assertThat(pages).as(name).containsPattern("(?m)^ +(-., )?" + Pattern.quote(spelling) + "\\b");
            }
        });
    }

    @Test
    void the_programs_own_page_has_the_commands_and_what_is_true_of_all() {
        Shell.Result page = shell.circuit("--help");

        assertThat(page.out().lines()).allMatch(line -> line.length() <= 80, "80 columns");
        assertThat(page.out())
                .contains(
                        "circuit run back-3x --speed 20",
                        "\n  run         Walks you through a routine, and logs what you did.\n")
                .contains("Exit codes:", "Files:", "Environment:", "NO_COLOR", "--color=MODE")
                .doesNotContain(CompleteCommand.NAME);
        assertThat(shell.circuit("help")).isEqualTo(page);
        assertThat(shell.circuit().err()).isEqualTo(page.out());
    }

    @Test
    void a_command_that_is_unknown_gets_the_nearest() {
        assertThat(shell.circuit("help", "rum")).isEqualTo(new Shell.Result(2, "", """
                circuit: there is no command "rum"; did you mean run?
                """));
        assertThat(shell.circuit("rum", "back-3x").err()).startsWith("""
                circuit: there is no command "rum"; did you mean run?
                """);
        assertThat(shell.circuit("help", "nope").err()).isEqualTo("""
                circuit: there is no command "nope"; circuit help lists them all
                """);
    }

    @Test
    void there_is_a_manual_page_for_each() throws IOException {
        ManualPages.main(new String[] {folder.resolve("man").toString(), "1.0", "2026-11-21"});

        assertThat(Files.readString(folder.resolve("man/circuit.1"))).startsWith("""
                .TH CIRCUIT 1 2026-11-21 "circuit 1.0" "circuit"
                .SH NAME
                circuit \\- Walks you through a circuit, hands on the mat.
                .SH SYNOPSIS
                .B circuit COMMAND [OPTIONS]
                .SH EXAMPLES
                """);
        assertThat(Files.readString(folder.resolve("man/circuit-run.1")))
                .contains(".B \\-\\-rounds=N\nthe number of rounds, 1 to 99\n")
                .contains(".SH OPTIONS\n.TP\n.B ROUTINE\n", ".SS What is trained\n.TP\n")
                .contains(".SH KEYS\n.TP\n.B Space\npause, and go on\n")
                .contains(".SH EXIT STATUS\n.TP\n.B 0\n");
        assertThat(commands())
                .allSatisfy(command -> assertThat(folder.resolve("man/circuit-" + command + ".1"))
                        .exists());
    }

    @Test
    void the_format_of_the_files_has_a_page_and_a_manual_page() throws IOException {
        Shell.Result page = shell.circuit("help", "format");
        ManualPages.main(new String[] {folder.resolve("man").toString(), "1.0", "2026-11-21"});

        assertThat(page.err()).isEmpty();
        assertThat(page.out().lines()).allMatch(line -> line.length() <= 80, "80 columns");
        assertThat(page.out()).contains("""
                  rest-after: 2m30s
                      Rest before the next block. As round-rest, if it is left out.
                """.indent(0), """
                  12, 10, 8 reps
                      An amount for each set or round; also 20, 30, 40s. The rounds may be left
                      out then.
                """);
        assertThat(Files.readString(folder.resolve("man/circuit-format.5")))
                .startsWith(".TH CIRCUIT\\-FORMAT 5 2026-11-21 \"circuit 1.0\" \"circuit\"\n.SH NAME\n")
                .contains(".TP\n.B reps: 12\n.TQ\n.B reps: 10\\-12\n.TQ\n.B reps: max\nHow many")
                .contains(".B exercises:\n.TQ\n.B \\ \\ \\- cobra: 12 reps\n");
        assertThat(Files.readString(folder.resolve("man/circuit.1"))).contains(".BR circuit\\-format (5)");
    }

    @Test
    void the_page_of_the_format_fits_a_narrow_window_but_for_its_examples() throws IOException {
        Set<String> examples = HelpCommand.format().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.examples().stream())
                .flatMap(List::stream)
                .map(line -> "  " + line)
                .collect(Collectors.toSet());

        assertThat(shell.onTerminal(40).circuit("help", "format").out().lines())
                .filteredOn(line -> !examples.contains(line))
                .allMatch(line -> line.length() <= 40, "40 columns");
    }
}
