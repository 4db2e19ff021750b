package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.options.TypedOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionTest {
    private final Path folder;
    private final Shell shell;

    CompletionTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    /** What is typed up to the |, and all words that are offered for the last of it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", nullValues = "nothing", textBlock = """
            re|                               => resume
            help st|                          => stats
            completion |                      => bash zsh fish
            schema |                          => routine exercise config session
            list upp|                         => upper-back
            rub back|                         => nothing

            run back-|                        => back-3x back-basics back-core-minute back-six :files
            run upp|                          => upper-back :files
            run ix|                           => :files
            run -- back-s|                    => back-six :files
            run back-3x |                     => nothing
            check back-3x back-s|             => back-six :files
            show side-|                       => knee-side-plank knee-side-plank-reach-to-row side-lying-clamshell \
            side-plank side-plank-reach-to-row :files
            new |                             => nothing
            new mine --from back-s|           => back-six :files
            log --add back-s|                 => back-six :files

            run --rou|                        => --rounds --routines
            run --rounds 3 --rou|             => --routines
            run --wa|                         => --wait
            run --no-w|                       => --no-wait
            run --wait --no-w|                => nothing
            run -- --rou|                     => :files
            log -|                            => --add --ascii --at --color --data --dry-run --edit --effort --have --help --json \
            --lead-in --level --merge --note --pace --pick --recover --remove --rest --rounds --routine --routines --since \
            --version --week --yes -V -h -n

            run --level |                     => easier standard harder
            run --sound b|                    => bell
            run --view=|                      => --view=full --view=line --view=plain --view=json
            run --view = p|                   => --view=plain
            run --view =|                     => --view=full --view=line --view=plain --view=json
            run --color |                     => auto always never
            --color |                         => auto always never
            run --rounds |                    => nothing
            run --wait=|                      => nothing
            run --nonsense=|                  => nothing
            run --data |                      => :folders
            run --data=x|                     => :folders

            run back-six --have |             => band cable-machine kettlebell mat
            run back-six --have band,|        => band,cable-machine band,kettlebell band,mat
            run back-six --have=band,k|       => --have=band,kettlebell
            run --have k|                     => kettlebell
            help for|                         => format
            new x --like |                    => tabata emom amrap strength stretch
            log --since |                     => today yesterday 7d 2w 12w
            log --remove |                    => nothing
            log --merge |                     => :folders
            log --merge other -|              => --add --ascii --at --color --data --dry-run --edit --effort --have --help --json \
            --lead-in --level --note --pace --pick --recover --remove --rest --rounds --routine --routines --since \
            --version --week --yes -V -h -n
            log --merge other mo|             => :folders
            """)
    void tab_offers(String typed, String offered) {
        List<String> words = offered == null ? List.of() : List.of(offered.split(" +", -1));

        assertThat(offers(typed.substring(0, typed.indexOf('|')).split(" ", -1)))
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void a_word_is_explained_where_it_needs_to_be() {
        assertThat(offers("run", "back-si")).contains("back-six Six for running form");
        assertThat(offers("run", "--effo")).containsExactly("--effort how hard it was, 1 to 10, for the history");
        assertThat(offers("sta")).singleElement().asString().startsWith("stats Draws weeks");
    }

    @Test
    void a_session_is_offered_by_each_name_it_can_be_asked_for_by_newest_first() {
        shell.circuit("log", "--add", "back-3x", "--at", "2026-11-19 18:30");
        shell.circuit("log", "--add", "back-six", "--at", "2026-11-20 18:30");

        assertThat(offers("log", ""))
                .map(line -> line.replaceAll("Z-[0-9a-f]{8}", "Z-"))
                .containsExactly("""
                last back-six, Fri 2026-11-20 18:30, 12 of 12 sets
                2026-11-20
                2026-11-19
                20261120T183000Z- back-six, Fri 2026-11-20 18:30, 12 of 12 sets
                20261119T183000Z- back-3x, Thu 2026-11-19 18:30, 18 of 18 sets
                """.strip().split("\n", -1));
    }

    @Test
    void copies_beside_the_history_are_offered_where_they_can_be_merged() throws IOException {
        Files.createDirectories(shell.data());
        Path copy = Files.createFile(shell.data().resolve("sessions.sync-conflict-20261121-063012-ABCDEFG.csv"));

        assertThat(offers("log", "--merge", "")).containsExactly(copy.toString(), ":folders");
    }

    @Test
    void a_list_is_narrowed_down_to_what_there_is() {
        assertThat(offers("list", "ba")).anyMatch(line -> line.startsWith("back-3x "));
        assertThat(offers("list", "--exercises", "glu")).contains("glute-bridge", "glutes");
        assertThat(offers("list", "--exercises", "dumb")).containsExactly("dumbbell");
        assertThat(offers("list", "--ex")).anyMatch(line -> line.startsWith("--exercises "));
        assertThat(offers("show", "--br")).anyMatch(line -> line.startsWith("--brief "));
    }

    @Test
    void names_come_from_the_folders_on_the_line() throws IOException {
        Path routines = Files.createDirectories(folder.resolve("home/my routines"));
        Files.writeString(routines.resolve("deskwork.yaml"), "name: Desk work\nexercises:\n  - cobra: 1 reps\n");

        assertThat(offers("--routines", "~/my routines", "run", "de")).contains("deskwork Desk work");
        assertThat(offers("run", "--routines=~/my routines", "de")).contains("deskwork Desk work");
        assertThat(offers("run", "--routines", "=", "~/my routines", "de")).contains("deskwork Desk work");
        assertThat(offers("run", "--routines", "/no/such/folder", "de")).isEmpty();
    }

    @Test
    void a_broken_routine_configuration_or_history_only_leaves_less_to_offer() throws IOException {
        Path routines = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(routines.resolve("desk.yaml"), "");
        shell.configured("routines: %s\nsound: loud\n".formatted(routines));
        Files.createDirectories(shell.data().resolve("sessions.csv"));

        assertThat(offers("run", "de")).contains("desk");
        assertThat(offers("log", "")).isEmpty();
        assertThat(shell.circuit("list").exitCode()).isEqualTo(2);
    }

    @Test
    void nothing_is_offered_that_a_shell_could_expand() throws IOException {
        Path exercises = Files.createDirectories(shell.ownRoutines().resolve("exercises"));
        Files.writeString(exercises.resolve("$(touch owned).yaml"), "");
        Files.writeString(shell.ownRoutines().resolve("desk.yaml"), """
                name: Desk
                equipment: [mat, "$(touch owned)", pull-up bar]
                exercises:
                  - cobra: 1 reps
                """);

        assertThat(offers("run", "desk", "--have", "")).containsExactly("mat");
        assertThat(offers("show", "")).noneMatch(line -> line.contains("owned"));
    }

    @ParameterizedTest
    @EnumSource
    void a_script_asks_the_program(CompletionCommand.Shell target) throws IOException {
        assertThat(shell.circuit("completion", TypedOption.word(target)))
                .isEqualTo(new Shell.Result(0, CompletionCommand.script(target), ""));
        assertThat(CompletionCommand.script(target)).contains(" " + CompleteCommand.NAME + " -- ");
    }

    @Test
    void what_is_asked_for_must_be_a_shell() {
        assertThat(shell.circuit("completion", "tcsh"))
                .isEqualTo(new Shell.Result(2, "", "circuit: the shell is one of bash, zsh, fish, not \"tcsh\"\n"));
    }

    /** The lines that answer a script; there is never a word on standard error. */
    private List<String> offers(String... typed) {
        String[] line = Stream.concat(Stream.of(CompleteCommand.NAME, "--"), Stream.of(typed))
                .toArray(String[]::new);
        Shell.Result result = shell.circuit(line);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return result.out().lines().toList();
    }
}
