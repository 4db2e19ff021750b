package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    private final Shell shell;

    UsageTest(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    @Test
    void on_a_terminal_a_message_is_broken_between_words(@TempDir Path folder) {
        Shell narrow = new Shell(folder).onTerminal(40);

        assertThat(narrow.circuit("show", "back-7x").err()).isEqualTo("""
                circuit: there is no routine or exercise
                         "back-7x"; did you mean back-3x
                         or back-six?
                """);
        assertThat(narrow.circuit("run", "back-3x", "--rest", "soon").err().lines())
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void a_path_in_a_message_stays_whole(@TempDir Path folder) throws IOException {
        Shell narrow = new Shell(folder).onTerminal(40);
        Files.createDirectories(narrow.ownRoutines());
        Path file = narrow.ownRoutines().resolve("a-name-that-is-long-enough-for-more-than-a-line.yaml");
        Files.writeString(file, "name: Mine\nexercises:\n  - Push-ups: 12\n");

        assertThat(narrow.circuit("check", file.toString()).out())
                .startsWith(file + ":3:15:\n  \"12\" has no unit; write 12 reps");
        assertThat(narrow.circuit("list").err()).contains("circuit: " + file + "\n         is broken,");
        assertThat(narrow.onTerminal(file.toString().length()).circuit("list").err())
                .contains("circuit:\n" + file + "\n         is broken,");
    }

    @Test
    void a_short_option_has_no_near_one() {
        assertThat(shell.circuit("-n", "3").err()).startsWith("circuit: unknown option \"-n\"\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    run back-3x --rest 20           | --rest: "20" has no unit
                    run back-3x --rounds 0          | --rounds takes a whole number from 1 to 99, not "0"
                    run back-3x --rounds many       | --rounds takes a whole number from 1 to 99, not "many"
                    run back-3x --pick 2            | back-3x has no pool to pick from; leave out --pick
                    run back-six --pick 7           | --pick 7 is more than the 6 exercises
                    run back-3x --level hard        | --level is one of easier, standard, harder, not "hard"
                    run back-3x --speed 0           | --speed takes a whole number from 1 to 10,000, not "0"
                    run back-3x --view full         | --view full needs a terminal to draw on, and there is none; leave it out
                    run back-3x --view cinema       | --view is one of full, line, plain, json
                    run back-3x --log --no-log      | contradict each other
                    run back-3x --note =SUM(A1)     | --note: a note cannot begin with "="
                    run back-3x --wait              | has steps that end by a key
                    run back-3x --round 2           | unknown option "--round"; did you mean --rounds
                    run ../back-3x                  | there is no file "../back-3x"
                    run back_4y                     | there is no routine "back_4y"
                    run back-3x --sound trumpet     | --sound is one of tone, bell, voice, off, not "trumpet"
                    run back-3x --volume 300        | --volume takes a whole number from 0 to 100, not "300"
                    run back-3x --pace 5m           | a rep takes 0.5s to 1m, not 5m
                    run back-3x --rest              | --rest needs a value, D: rest between exercises, such as 30s
                    run back-3x --pace 0s           | --pace: a rep takes longer than no time; write one like 3.5s
                    list --color=blue               | --color is one of auto, always, never, not "blue"
                    list --routines /missing        | --routines: there is no folder "/missing"
                    list --data=                    | --data needs a folder, and its value is empty
                    run back-3x --effort 11         | --effort takes a whole number from 1 to 10
                    back-3x                         | there is no command "back-3x"; to train it: circuit run back-3x
                    back-3x --rounds 2              | there is no command "back-3x"; to train it: circuit run back-3x
                    bakc-3x                         | there is no command "bakc-3x"; did you mean circuit run back-3x?
                    side-plank                      | to see how it is done: circuit show side-plank
                    help routines/back-3x.yaml      | to train it: circuit run routines/back-3x.yaml
                    lits                            | there is no command "lits"; did you mean list?
                    run side-plank                  | side-plank is an exercise, not a routine; circuit show side-plank tells how it is done
                    log --add cobra                 | cobra is an exercise, not a routine
                    run pom.xml                     | there is no routine "pom.xml"; for the file of that name write ./pom.xml
                    run back-3x --rest 5s --rest 9s | --rest is given twice; leave one out
                    list --json=3                   | --json takes no value; leave out what follows the "="
                    run back-3x --no-wait=1         | --wait takes no value
                    run back-3x -- --rest           | unexpected argument "--rest"
                    completion fsh                  | the shell is one of bash, zsh, fish, not "fsh"
                    check side-plnk                 | there is no routine or exercise "side-plnk"; did you mean side-plank?
                    show                            | circuit show needs ROUTINE
                    check nothing.yaml              | there is no file "nothing.yaml"
                    """)
    void what_cannot_be_done_is_said_in_one_sentence_and_ends_with_2(String command, String sentence) {
        Shell.Result result = shell.circuit(command.strip().split(" +", -1));

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("circuit: ")
                .contains(sentence.strip())
                .doesNotContain("Exception");
    }

    @Test
    void help_shows_examples_first() {
        assertThat(shell.circuit("--help").out()).contains("circuit run back-3x --speed 20");
        assertThat(shell.circuit("run", "--help").out()).contains("--have").contains("circuit run back-3x");
    }

    @Test
    void options_of_every_command_may_stand_before_it(@TempDir Path elsewhere) throws IOException {
        Path data = elsewhere.resolve("data");
        Shell shell = new Shell(elsewhere);
        assertThat(shell.circuit("--data", data.toString(), "--color=never", "log", "--add", "back-3x", "--at", "06:00")
                        .exitCode())
                .isZero();
        assertThat(data.resolve("sessions.csv")).exists();
        assertThat(shell.circuit("--data=" + data, "log").out()).contains("back-3x");
        assertThat(shell.circuit("log").out()).doesNotContain("back-3x");
        assertThat(shell.circuit("--routines", elsewhere.resolve("none").toString(), "list")
                        .exitCode())
                .isEqualTo(2);
        assertThat(shell.circuit("--color", "blue", "list").exitCode()).isEqualTo(2);
        assertThat(shell.circuit("--data", "list").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "resume",
                "list --routines",
                "show",
                "check",
                "new",
                "new mine --from",
                "config",
                "schema",
                "log",
                "log --add",
                "log --add back-3x --at",
                "log --since",
                "log --remove",
                "stats",
                "export --json",
                "completion",
                "help",
                "run back-3x --note",
                "log --add back-3x --note"
            })
    void an_argument_that_begins_with_an_at_sign_is_no_file_of_arguments(String command, @TempDir Path folder)
            throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "back-3x");

        Shell.Result result = shell.circuit((command + " @" + arguments).split(" ", -1));

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.err()).contains("@").doesNotContain("3x\"", "Exception");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void completion_takes_it_literally_too(@TempDir Path folder) throws IOException {
        Path arguments = Files.writeString(folder.resolve("arguments"), "run");

        assertThat(shell.circuit("__complete", "--", "@" + arguments, "")).isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void bytes_that_are_no_text_are_refused_rather_than_stored_as_something_else() {
        Shell.Result argument = shell.circuit("log", "--add", "back-3x", "--note", "R\uFFFDcken");
        Shell.Result variable = shell.with("CIRCUIT_DATA", "/x/h\uFFFDme").circuit("log");

        assertThat(argument.exitCode()).isEqualTo(2);
        assertThat(argument.err()).contains("the argument \"R", "is not valid");
        assertThat(shell.data()).doesNotExist();
        assertThat(variable.exitCode()).isEqualTo(2);
        assertThat(variable.err()).contains("$CIRCUIT_DATA is not valid");
    }

    @Test
    void check_takes_an_exercise_and_any_file_that_is_there(@TempDir Path folder) throws IOException {
        Path card = Files.writeString(
                folder.resolve("card.json"), "{\"name\": \"Card\", \"exercises\": [{\"Squat\": \"10 reps\"}]}");

        assertThat(shell.circuit("check", "side-plank"))
                .isEqualTo(new Shell.Result(0, "side-plank: nothing wrong\n", ""));
        assertThat(shell.circuit("check", card.toString()).out()).endsWith("card.json: nothing wrong\n");
        assertThat(shell.circuit("check", "pom.xml").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "log", "stats", "export --csv", "show back-3x", "resume", "new mine"})
    void a_wrong_variable_is_told_by_every_command(String command) {
        Shell.Result result = shell.with("CIRCUIT_VOLUME", "loud").circuit(command.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("circuit: $CIRCUIT_VOLUME: \"loud\" is not a number from 0 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "show", "check", "new", "log --add", "log --remove", "new mine --from"})
    void an_empty_name_is_no_folder(String command) {
        Shell.Result result = shell.circuit((command + " ").split(" ", -1));

        assertThat(result.exitCode()).as(result.toString()).isEqualTo(2);
        assertThat(result.err()).startsWith("circuit: ").doesNotContain("folder", "./");
    }

    @Test
    void an_unexpected_argument_is_named() {
        assertThat(shell.circuit("stats", "foo").err())
                .isEqualTo("circuit: unexpected argument \"foo\"\ncircuit: Try 'circuit stats --help'.\n");
    }
}
