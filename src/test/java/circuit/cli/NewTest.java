package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import circuit.cli.options.TypedOption;
import circuit.library.SchemaCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@StartsPrograms
class NewTest {
    private final Path folder;
    private final Shell shell;

    NewTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk-break", "7", "1e5", "true", "a.b_c"})
    void a_new_routine_is_right_as_it_stands_and_can_be_trained(String name) throws IOException {
        Path file = shell.ownRoutines().resolve(name + ".yaml");

        assertThat(shell.circuit("new", name)).isEqualTo(new Shell.Result(0, file + "\n", ""));

        assertThat(shell.circuit("check", name)).isEqualTo(new Shell.Result(0, name + ": nothing wrong\n", ""));
        assertThat(shell.circuit("run", name, "--speed", "10000").exitCode()).isZero();
        assertThat(new SchemaCheck("routine").faults(Files.readAllBytes(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"round-rest", "order", "pick", "every", "cap", "- ", "for"})
    void what_its_comments_suggest_is_right_too(String commented) throws IOException {
        shell.circuit("new", "desk-break");
        Path file = shell.ownRoutines().resolve("desk-break.yaml");

        String more = commented.equals("- ") ? "|    " : "";
        String instead = commented.equals("for") ? "rounds" : commented.equals("every") ? "rest" : "nothing";
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll("(?m)^( *)# (%s%s)".formatted(commented, more), "$1$2")
                        .replaceFirst("(?m)^%s:.*\n".formatted(instead), ""));

        assertThat(Files.readString(file)).containsPattern("(?m)^ *" + commented);
        assertThat(shell.circuit("check", file.toString()).out())
                .endsWith("nothing wrong\n")
                .doesNotContain("note:");
    }

    @Test
    void its_comments_name_the_reference_of_the_format() throws IOException {
        shell.circuit("new", "desk-break");

        assertThat(Files.readString(shell.ownRoutines().resolve("desk-break.yaml")))
                .endsWith("circuit help format\n");
    }

    @ParameterizedTest
    @EnumSource
    void it_can_begin_as_a_card_of_a_kind(NewCommand.Kind kind) throws IOException {
        Path file = shell.ownRoutines().resolve("mine.yaml");

        assertThat(shell.circuit("new", "mine", "--like", TypedOption.word(kind)))
                .isEqualTo(new Shell.Result(0, file + "\n", ""));

        assertThat(shell.circuit("check", "mine")).isEqualTo(new Shell.Result(0, "mine: nothing wrong\n", ""));
        assertThat(shell.circuit("show", "mine").out()).startsWith("Mine\n");
        assertThat(shell.circuit("run", "mine", "--speed", "10000").exitCode()).isZero();
        assertThat(new SchemaCheck("routine").faults(Files.readAllBytes(file))).isEmpty();
    }

    @Test
    void a_kind_that_is_unknown_or_beside_another_beginning_is_refused() {
        assertThat(shell.circuit("new", "mine", "--like", "yoga").err())
                .startsWith("circuit: --like is one of tabata, emom, amrap, strength, stretch, not \"yoga\"");
        assertThat(shell.circuit("new", "mine", "--like", "emom", "--from", "back-3x")
                        .err())
                .isEqualTo("circuit: a routine begins either --from another or --like a kind; take one out\n");
        assertThat(shell.ownRoutines()).doesNotExist();
    }

    @Test
    void an_editor_finds_the_schema_without_a_network() throws IOException {
        shell.circuit("new", "desk-break");

        String first = Files.readAllLines(shell.ownRoutines().resolve("desk-break.yaml"))
                .get(0);
        assertThat(first).isEqualTo("# yaml-language-server: $schema=../schema/routine.schema.json");
        Path schema = shell.ownRoutines().resolve("../schema/routine.schema.json");
        assertThat(Files.readString(schema))
                .isEqualTo(shell.circuit("schema", "routine").out());
    }

    @Test
    void an_old_schema_is_replaced() throws IOException {
        Path schema =
                shell.ownRoutines().resolve("../schema/routine.schema.json").normalize();
        Files.createDirectories(schema.resolveSibling("."));
        Files.writeString(schema, "{}");

        shell.circuit("new", "desk-break");

        assertThat(Files.readString(schema)).startsWith("{\n  \"$schema\"");
    }

    @Test
    void it_can_begin_as_a_copy_of_another() throws IOException {
        assertThat(shell.circuit("new", "mine", "--from", "back-3x").exitCode()).isZero();
        assertThat(shell.circuit("new", "again", "--from", "mine").exitCode()).isZero();

        assertThat(shell.circuit("show", "again").out())
                .isEqualTo(shell.circuit("show", "back-3x").out().replaceFirst(".*", "Again"));
        assertThat(Files.readString(shell.ownRoutines().resolve("again.yaml")))
                .containsOnlyOnce("$schema")
                .containsOnlyOnce("# Train it: circuit run again ")
                .doesNotContain("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Core", "\"Core: #1\"", "'Core''s'", "Core     "})
    void a_copy_has_a_name_of_its_own_and_the_comments_of_the_other(String written) throws IOException {
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(shell.ownRoutines().resolve("core.yaml"), """
                # Of my coach.
                name: %s # hers
                exercises:
                  # Slowly.
                  - cobra: 8 reps # or ten
                """.formatted(written));

        shell.circuit("new", "desk-break", "--from", "core");

        assertThat(Files.readString(shell.ownRoutines().resolve("desk-break.yaml")))
                .containsPattern("\nname: Desk break +# hers\n")
                .contains("# Of my coach.", "  # Slowly.\n", "8 reps # or ten");
    }

    @Test
    void a_built_in_routine_is_hidden_only_if_that_is_wanted() {
        Shell.Result refused = shell.circuit("new", "back-3x");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("back-3x is a built-in routine", "my-back-3x", "--shadow");
        assertThat(shell.circuit("new", "back-3x", "--shadow").exitCode()).isZero();
        assertThat(shell.circuit("show", "back-3x").out()).startsWith("Back 3x\n");
    }

    @Test
    void what_is_there_stays_as_it_is() throws IOException {
        Files.createDirectories(shell.ownRoutines());
        Path file = Files.writeString(shell.ownRoutines().resolve("mine.yml"), "name: Mine\n");

        assertThat(shell.circuit("new", "mine"))
                .isEqualTo(new Shell.Result(
                        2, "", "circuit: %s is there already; edit it, or choose another name\n".formatted(file)));
        assertThat(file).hasContent("name: Mine");
    }

    @ParameterizedTest
    @CsvSource({
        "My Back!, my-back",
        "mine.yaml, mine",
        "../mine, mine",
        "/etc/passwd, etc-passwd",
        "-x y, x-y",
        "---, desk-break"
    })
    void what_can_be_no_name_is_refused_with_one_that_can(String asked, String like) throws IOException {
        Shell.Result result = shell.circuit("new", "--", asked);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("cannot be a routine's name").endsWith("like " + like + "\n");
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void a_routine_that_is_not_there_or_broken_is_not_copied() throws IOException {
        assertThat(shell.circuit("new", "mine", "--from", "bakc-3x").err()).contains("did you mean back-3x?");
        assertThat(shell.ownRoutines()).doesNotExist();
    }

    @Test
    void the_editor_is_opened_on_a_terminal_its_words_split_without_a_shell() throws IOException {
        Path editor = editor("echo \"# $1\" >> \"$2\"");

        Shell.Result result = shell.onTerminal()
                .with("EDITOR", "false")
                .with("VISUAL", "'%s' '$HOME; it'".formatted(editor))
                .circuit("new", "mine");

        assertThat(result.exitCode()).isZero();
        assertThat(Files.readString(shell.ownRoutines().resolve("mine.yaml"))).endsWith("# $HOME; it\n");
    }

    @Test
    void mistakes_made_in_the_editor_are_told() throws IOException {
        Path editor = editor("echo 'rest: 5s' >> \"$1\"");

        Shell.Result result =
                shell.onTerminal().with("EDITOR", "'" + editor + "'").circuit("new", "mine");

        assertThat(result.err()).contains("mine.yaml:").contains("\"rest\" is given twice");
    }

    @Test
    void an_editor_that_does_not_start_leaves_the_file() {
        Shell.Result result =
                shell.onTerminal().with("EDITOR", "/no/such/editor").circuit("new", "mine");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).contains("$EDITOR: /no/such/editor could not be started; the file was written");
        assertThat(shell.ownRoutines().resolve("mine.yaml")).exists();
    }

    @Test
    void off_a_terminal_and_without_an_editor_the_path_is_all() {
        assertThat(shell.with("EDITOR", "false").circuit("new", "mine").exitCode())
                .isZero();
        Shell.Result onTerminal = new Shell(folder.resolve("b")).onTerminal().circuit("new", "mine");
        assertThat(onTerminal.exitCode()).isZero();
        assertThat(onTerminal.err()).contains("set EDITOR");
    }

    private Path editor(String line) throws IOException {
        Path script = Files.writeString(folder.resolve("my editor"), "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
