package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTest {
    private final Shell shell;

    LogTest(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private void added(String routine, String at) {
        assertThat(shell.circuit("log", "--add", routine, "--at", at).exitCode())
                .isZero();
    }

    /** Without the second half of each id, which is chance. */
    private static String settled(String text) {
        return text.replaceAll("Z-[0-9a-f]{8}", "Z");
    }

    @Test
    void a_filter_that_leaves_nothing_says_so() {
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-19 18:30");

        assertThat(shell.circuit("log", "--routine", "back3x"))
                .isEqualTo(
                        new Shell.Result(0, "", "circuit: there is no session of \"back3x\"; circuit log lists all\n"));
        assertThat(shell.circuit("log", "--routine", "back-3x", "--since", "2026-11-20"))
                .isEqualTo(new Shell.Result(
                        0,
                        "",
                        "circuit: there is no session of \"back-3x\" since 2026-11-20; circuit log lists all\n"));
    }

    @Test
    void without_a_history_it_says_how_to_begin_one() {
        assertThat(shell.circuit("log")).isEqualTo(new Shell.Result(0, "", """
                        circuit: no session here yet; the first is one command away: circuit run back-3x
                        """));
        assertThat(shell.circuit("log", "--json").out()).isEqualTo("[]\n");
    }

    @Test
    void the_newest_comes_first() {
        added("back-3x", "2026-11-02 07:00");
        added("upper-back", "2026-11-20 18:30");
        added("back-3x", "2026-11-14 07:00");

        assertThat(settled(shell.circuit("log").out())).isEqualTo("""
                WHEN                  ROUTINE      TIME  SETS   SESSION
                Fri 2026-11-20 18:30  upper-back  13:55  12/12  20261120T183000Z
                Sat 2026-11-14 07:00  back-3x     16:29  18/18  20261114T070000Z
                Mon 2026-11-02 07:00  back-3x     16:29  18/18  20261102T070000Z
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "--since=1w,                       2",
        "--since=6d,                       1",
        "--since=2026-11-14,               2",
        "--routine=back-3x,                2",
        "--routine=back-3x --since=6d,     0",
        "-n=2,                             2",
        "--since=yesterday,                1",
        "-n=99,                            3"
    })
    void only_those_that_are_asked_for(String options, int sessions) {
        added("back-3x", "2026-11-02 07:00");
        added("upper-back", "2026-11-20 18:30");
        added("back-3x", "2026-11-14T00:00");

        String[] words = Stream.concat(Stream.of("log"), Stream.of(options.split("[ =]")))
                .toArray(String[]::new);

        assertThat(shell.circuit(words).out().lines().skip(1)).hasSize(sessions);
    }

    @Test
    void one_session_is_shown_set_by_set() {
        shell.circuit("log", "--add", "upper-back", "--at", "05:30", "--effort", "7", "--note", "at the gym");

        String page = settled(shell.circuit("log", "last").out());

        assertThat(page).startsWith("""
                Upper back, three moves (upper-back)
                Sat 2026-11-21 05:30 · done · 12 of 12 sets · 13:55 (7:30 work, 6:25 rest)
                Effort 7 · at the gym
                20261121T053000Z

                SET  EXERCISE                 SIDE   PLANNED     DONE     TIME
                  1  Reverse fly with a band         10-12 reps  10 reps  0:30
                  2                                  10-12 reps  10 reps  0:30
                  3                                  10-12 reps  10 reps  0:30
                  1  Kettlebell chainsaw row  left   10-12 reps  10 reps  0:30
                                              right  10-12 reps  10 reps  0:30
                  2                           left   10-12 reps  10 reps  0:30
                """);
        assertThat(shell.circuit("log", "20261121T05").out()).contains("Upper back, three moves");
        assertThat(shell.circuit("log", "today").out()).contains("Upper back, three moves");
    }

    @Test
    void programs_get_the_names_of_the_columns() {
        shell.circuit("log", "--add", "upper-back", "--at", "05:30");

        assertThat(settled(shell.circuit("log", "last", "--json").out())).startsWith("""
                        {"session":"20261121T053000Z","started":"2026-11-21T05:30:00Z","routine":"upper-back",\
                        "title":"Upper back, three moves","status":"done","rounds":3,"sets_done":12,"sets_planned":12,\
                        "elapsed_s":835.0,"work_s":450.0,"rest_s":385.0,"paused_s":0.0,"effort":null,"note":null,\
                        "result":null,"sets":[{"exercise":"reverse-band-fly","title":"Reverse fly with a band","round":1,"set":1,\
                        "side":null,"target":"10-12 reps","reps":10,"seconds":30.0,"load_kg":null,"load":null,"distance_m":null,"status":"done"},{""");
        assertThat(shell.circuit("log", "--json").out())
                .startsWith("[{\"session\":")
                .endsWith("}]\n");
    }

    @Test
    void a_session_can_be_added_that_just_ended_and_as_it_was_shortened() {
        assertThat(shell.circuit("log", "--add", "back-3x", "--rounds", "2"))
                .isEqualTo(new Shell.Result(0, "Added back-3x, Sat 2026-11-21 06:19, 12 of 12 sets\n", ""));
    }

    @Test
    void what_was_as_many_as_one_can_is_not_made_up() throws IOException {
        Path routine = shell.ownRoutines().resolve("pull.yaml");
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(
                routine,
                "name: Pull\nexercises:\n  - Pull-ups: max reps\n  - Dips: max reps in 90s\n  - Push-ups: 9 reps\n");

        Shell.Result result = shell.circuit("log", "--add", "pull");

        assertThat(result.out()).endsWith("1 of 3 sets\n");
        assertThat(result.err()).contains("only you know how many");
        assertThat(shell.circuit("log", "last").out()).contains("2 sets were not reached");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log --at 05:00 | --at goes with --add ROUTINE",
                "log --rounds 2 | --rounds goes with --add ROUTINE",
                "log --add back-3x --at 06:31 | --at: 06:31 is still to come; a session is added when it is done",
                "log --add back-3x --at noon | --at takes a time like 18:30",
                "log --add bakc-3x | there is no routine \"bakc-3x\"; did you mean back-3x?",
                "log --since 3x | --since takes a day like 2026-11-01, or how long ago like 30d or 2w, not \"3x\"",
                "log -n 0 | -n takes a whole number from 1",
                "log last | no session here yet; the first is one command away: circuit run back-3x",
                "log 2026-11-20 | no session here yet; the first is one command away: circuit run back-3x",
                "log --remove 2019 | there is no session whose id begins with \"2019\"; circuit log lists them",
                "log --add back-3x --since 2w | --since goes with the list of sessions, not with --add ROUTINE",
                "log --recover --yes | --yes goes with --remove SESSION, not with --recover",
                "log last -n 3 | -n goes with the list of sessions, not with SESSION",
                "log --add back-3x --remove last | --add ROUTINE and --remove SESSION contradict each other; leave",
                "log --dry-run | --dry-run goes with --merge FOLDER|FILE",
                "log --merge nowhere | --merge: there is no folder or file \"nowhere\"; name a folder with a sessions.csv,",
                "log --merge . --yes | --yes goes with --remove SESSION, not with --merge FOLDER|FILE",
                "log last --recover | --recover and SESSION contradict each other; leave one out",
            })
    void mistakes_get_a_sentence(String command, String message) {
        Shell.Result result = shell.circuit(command.split(" "));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("circuit: " + message);
    }

    @Test
    void what_can_be_more_than_one_session_is_listed() {
        added("back-3x", "2026-11-20 07:00");
        added("upper-back", "2026-11-20 18:30");

        Shell.Result result = shell.circuit("log", "--remove", "yesterday");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(settled(result.err())).isEqualTo("""
                circuit: "yesterday" can be either of two; say more of its id:
                circuit:   20261120T183000Z  upper-back, Fri 2026-11-20 18:30, 12 of 12 sets
                circuit:   20261120T070000Z  back-3x, Fri 2026-11-20 07:00, 18 of 18 sets
                """);
    }

    @Test
    void a_day_shows_all_its_sessions_in_the_order_in_which_they_were_done() {
        added("upper-back", "2026-11-20 18:30");
        added("back-3x", "2026-11-20 07:00");
        added("back-six", "2026-11-19 07:00");

        assertThat(shell.circuit("log", "2026-11-20").out())
                .startsWith("Bodyweight back, three rounds (back-3x)\nFri 2026-11-20 07:00")
                .contains("\n\nUpper back, three moves (upper-back)\nFri 2026-11-20 18:30")
                .doesNotContain("back-six");
        assertThat(shell.circuit("log", "yesterday", "--json").out().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"session\":\"20261120T"));
    }

    @Test
    void what_names_no_session_is_told_with_what_was_looked_for() {
        added("upper-back", "2026-11-20 18:30");

        assertThat(shell.circuit("log", "2026-11-19").err())
                .isEqualTo("circuit: there is no session of 2026-11-19; circuit log lists them\n");
        assertThat(shell.circuit("log", "2019").err())
                .isEqualTo("circuit: there is no session whose id begins with \"2019\"; circuit log lists them\n");
    }

    @Test
    void off_a_terminal_nothing_is_removed_without_a_word_of_its_own() {
        added("back-3x", "2026-11-20 07:00");

        Shell.Result asked = shell.circuit("log", "--remove", "last");
        assertThat(asked.exitCode()).isEqualTo(2);
        assertThat(asked.err()).contains("add --yes");

        assertThat(shell.circuit("log", "--remove", "last", "--yes"))
                .isEqualTo(new Shell.Result(
                        0,
                        "Removed back-3x, Fri 2026-11-20 07:00, 18 of 18 sets; its rows are kept in %s\n"
                                .formatted(shell.data().resolve("removed-20261121T063012Z.csv")),
                        ""));
        assertThat(shell.circuit("log", "--json").out()).isEqualTo("[]\n");
    }

    @Test
    void what_could_not_be_saved_is_told_and_added_once() throws IOException {
        added("back-3x", "2026-11-20 07:00");
        shell.circuit("log", "--remove", "last", "--yes");
        Files.move(
                shell.data().resolve("removed-20261121T063012Z.csv"),
                shell.data().resolve("unsaved-back.csv"));

        String told =
                "circuit: a session could not be saved before; add it to the history with: circuit log --recover\n";
        assertThat(shell.circuit("list").err()).isEqualTo(told);
        assertThat(shell.circuit("log").err()).startsWith(told);
        assertThat(shell.circuit("log", "--recover")).isEqualTo(new Shell.Result(0, "Added unsaved-back.csv\n", ""));
        assertThat(shell.circuit("log", "last").out()).startsWith("Bodyweight back, three rounds");
        assertThat(shell.circuit("log", "--recover").out()).startsWith("Nothing waits to be added");
    }

    @Test
    void another_machines_history_is_merged_and_told_file_by_file(@TempDir Path laptop) throws IOException {
        added("back-3x", "2026-11-19 18:30");
        shell.circuit("log", "--add", "upper-back", "--at", "2026-11-18 18:30", "--data", laptop.toString());
        shell.circuit("log", "--add", "back-six", "--at", "2026-11-20 18:30", "--data", laptop.toString());
        String told = "%s: 2 sessions; 2 added\n".formatted(laptop.toRealPath().resolve("sessions.csv"));

        assertThat(shell.circuit("log", "--merge", laptop.toString(), "--dry-run"))
                .isEqualTo(new Shell.Result(
                        0, told + "Nothing was written; without --dry-run the history would have 3 sessions.\n", ""));
        assertThat(shell.circuit("log", "--merge", laptop.toString()))
                .isEqualTo(new Shell.Result(0, told + "The history has 3 sessions now.\n", ""));
        assertThat(shell.circuit("log", "--merge", laptop.toString()).out())
                .endsWith("2 sessions; 2 here already\nNothing to merge: all of it is in the history.\n");
        assertThat(shell.circuit("log").out().lines().skip(1))
                .extracting(line -> line.substring(22, 32).strip())
                .containsExactly("back-six", "back-3x", "upper-back");
    }

    @Test
    void copies_that_a_synchroniser_left_are_mentioned_and_merged(@TempDir Path laptop) throws IOException {
        added("back-3x", "2026-11-19 18:30");
        shell.circuit("log", "--add", "upper-back", "--at", "2026-11-18 18:30", "--data", laptop.toString());
        String conflict = ".sync-conflict-20261121-063012-ABCDEFG.csv";
        Files.move(laptop.resolve("sessions.csv"), shell.data().resolve("sessions" + conflict));
        Files.move(laptop.resolve("sets.csv"), shell.data().resolve("sets" + conflict));
        String notice =
                "circuit: %s: a synchroniser left this and other copies of the history here; take in what is in them, then delete them: circuit log --merge %s\n"
                        .formatted(shell.data().resolve("sessions" + conflict), shell.data());

        assertThat(shell.circuit("list").err()).isEqualTo(notice);
        assertThat(shell.circuit("log").err()).isEqualTo(notice);
        assertThat(shell.circuit("log", "--merge", shell.data().toString()).out())
                .isEqualTo("%s: 1 session; 1 added\nThe history has 2 sessions now.\n"
                        .formatted(shell.data().toRealPath().resolve("sessions" + conflict)));
        assertThat(shell.circuit("log", "2026-11-18").out()).contains("12 of 12 sets");
    }

    @Test
    void what_cannot_be_merged_is_told_and_fails(@TempDir Path laptop) throws IOException {
        added("back-3x", "2026-11-19 18:30");
        shell.circuit("log", "--add", "upper-back", "--at", "2026-11-18 18:30", "--data", laptop.toString());
        Path sessions = laptop.resolve("sessions.csv");
        Files.writeString(sessions, Files.readString(sessions).replace("2026-11-18T", "soon"));

        Shell.Result result = shell.circuit("log", "--merge", laptop.toString());

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).startsWith("circuit: " + sessions.toRealPath() + ":2: started is");
        assertThat(shell.circuit("log", "--merge", shell.data().toString()).err())
                .isEqualTo(
                        "circuit: %s: this is the history itself, and no copy of it lies in the folder; name another folder\n"
                                .formatted(shell.data()));
    }

    /** Changes a file of the history as a script would. */
    private void rewritten(String file, String pattern, String replacement) throws IOException {
        Path path = shell.data().resolve(file);
        Files.writeString(path, Files.readString(path).replaceAll(pattern, replacement));
    }

    @Test
    void a_history_that_cannot_be_read_is_not_called_empty() throws IOException {
        added("back-3x", "2026-11-19 18:30");
        added("back-3x", "2026-11-20 18:30");
        rewritten("sessions.csv", "2026-11-(..)T", "11/$1/2026 ");
        String notice = "circuit: " + shell.data().resolve("sessions.csv")
                + ":2: started is \"11/19/2026 18:30:00+00:00\", not a time like 2026-11-21T07:30:12+01:00;"
                + " 2 lines of this file are left out until they are corrected\n";

        assertThat(shell.circuit("log")).isEqualTo(new Shell.Result(1, "", notice));
        assertThat(shell.circuit("log", "--json")).isEqualTo(new Shell.Result(1, "[]\n", notice));
        assertThat(shell.circuit("log", "last").err()).startsWith(notice);
        for (String command : List.of("list", "stats")) {
            Shell.Result result = shell.circuit(command);
            assertThat(result.err()).as(command).isEqualTo(notice);
            assertThat(result.exitCode()).as(command).isZero();
        }
        assertThat(shell.circuit("show", "back-3x").err()).isEqualTo(notice);
        assertThat(shell.circuit("run", "back-3x", "--speed", "10000").err()).contains(notice);
    }

    @Test
    void dates_that_a_spreadsheet_wrote_with_the_day_first_are_read() throws IOException {
        added("back-3x", "2026-11-19 18:30");
        rewritten("sessions.csv", "(2026)-(11)-(19)T(..:..):..\\+..:..", "$3.$2.$1 $4");

        Shell.Result result = shell.circuit("log");

        assertThat(result.out()).contains("Thu 2026-11-19 18:30  back-3x");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_set_that_cannot_be_read_is_told_from_one_that_was_not_reached() throws IOException {
        added("back-3x", "2026-11-19 18:30");
        rewritten("sets.csv", "(?m)^(.*),10 reps,10,(.*)$", "$1,10 reps,10 or so,$2");
        Path sets = shell.data().resolve("sets.csv");
        long unread = Files.readString(sets)
                .lines()
                .filter(line -> line.contains("10 or so"))
                .count();

        Shell.Result result = shell.circuit("log", "last");

        assertThat(unread).isPositive();
        assertThat(result.out()).contains(unread + " sets could not be read.").doesNotContain("not reached");
        assertThat(result.err()).contains(sets + ":", "reps is \"10 or so\", not a whole number from 0 to 1000");
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
