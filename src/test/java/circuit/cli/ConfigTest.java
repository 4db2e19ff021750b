package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.cli.options.TypedOption;
import circuit.cli.options.ViewOptions;
import circuit.config.SettingKey;
import circuit.config.SettingType;
import circuit.plan.PlanOptions.Level;
import circuit.routine.Dose.Load;
import circuit.routine.Routine.SoundChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {
    private final Path folder;
    private final Shell shell;

    ConfigTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @Test
    void it_tells_what_is_in_force_and_where_each_value_comes_from() {
        shell.configured("""
                        # mine
                        sound: bell
                        have: [band, kettlebell]
                        level: easier
                        data: /srv/training
                        """).with("CIRCUIT_LEVEL", "harder").with("NO_COLOR", "1");

        Shell.Result result = shell.circuit("config", "--routines", "/srv/cards");

        assertThat(result).isEqualTo(new Shell.Result(0, """
                # HOME/.config/circuit/config.yaml
                sound     bell             config.yaml:2
                volume    100              default
                on-cue    -                default
                view      full             default
                color     never            $NO_COLOR
                theme     auto             default
                flash     true             default
                figure    true             default
                level     harder           $CIRCUIT_LEVEL
                have      band,kettlebell  config.yaml:3
                lead-in   -                default
                pace      3s               default
                units     kg               default
                wait      false            default
                awake     true             default
                fit       -                default
                data      /srv/training    config.yaml:5
                routines  /srv/cards       --routines
                """.replace("HOME", home()), ""));
    }

    @Test
    void equipment_that_nothing_needs_is_told() {
        shell.configured("sound: bell\nhave: [band, kettelbell]\n");

        String slip = "circuit: config.yaml:2: have: nothing here needs \"kettelbell\"; did you mean kettlebell?\n";
        assertThat(shell.circuit("config").err()).isEqualTo(slip);
        assertThat(shell.circuit("check").err()).isEqualTo(slip);
        assertThat(shell.circuit("check", shell.config().toString()).err()).isEqualTo(slip);
    }

    @Test
    void a_narrow_window_shows_every_value_whole() {
        shell.configured("data: /srv/training/of/this/year\n");

        String out = shell.onTerminal(30).circuit("config").out();

        assertThat(out).contains("sound  tone\n").contains("""
                data  /srv/training/of/this/year
                    (config.yaml:1)
                """);
    }

    @Test
    void programs_get_an_object() {
        shell.configured("volume: 40\nflash: false\nhave: [band]\n");

        assertThat(shell.circuit("config", "--json").out())
                .startsWith("{\"file\":\"%s/.config/circuit/config.yaml\",\"settings\":[".formatted(home()))
                .contains("{\"key\":\"volume\",\"value\":40,\"from\":\"config.yaml:1\"}")
                .contains("{\"key\":\"flash\",\"value\":false,\"from\":\"config.yaml:2\"}")
                .contains("{\"key\":\"have\",\"value\":[\"band\"],\"from\":\"config.yaml:3\"}")
                .contains("{\"key\":\"on-cue\",\"value\":null,\"from\":\"default\"}");
    }

    @Test
    void an_option_comes_before_the_environment_and_that_before_the_file() {
        shell.configured("lead-in: 20s\n");
        assertThat(shell.circuit("show", "back-3x").out()).contains("20s to get ready");

        shell.with("CIRCUIT_LEAD_IN", "30s");
        assertThat(shell.circuit("show", "back-3x").out()).contains("30s to get ready");

        assertThat(shell.circuit("show", "back-3x", "--lead-in", "40s").out()).contains("40s to get ready");
    }

    @Test
    void the_history_goes_where_the_file_says() {
        shell.configured("data: ~/training\n");

        shell.circuit("run", "back-3x", "--speed", "10000", "--log");

        assertThat(folder.resolve("home/training/sessions.csv")).exists();
        assertThat(shell.data()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"view: full", "view: line", "wait: true"})
    void a_default_that_needs_a_terminal_is_left_aside_where_there_is_none(String line) {
        shell.configured(line);

        assertThat(shell.circuit("run", "back-3x", "--speed", "10000").exitCode())
                .isZero();
    }

    @Test
    void the_command_line_can_refuse_what_the_file_asks_for() {
        shell.configured("wait: true\nflash: false\n").onTerminal();

        assertThat(shell.circuit("run", "back-3x", "--no-wait", "--flash", "--view", "json", "--speed", "10000")
                        .exitCode())
                .isZero();
        assertThat(shell.circuit("run", "back-3x", "--no-flash", "--view", "plain", "--speed", "10000", "--no-wait")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"list", "show back-3x", "run back-3x", "resume", "new mine", "stats"})
    void a_broken_file_ends_every_command_that_reads_it_with_all_that_is_wrong(String command) {
        shell.configured("sound: trumpet\nvolume: 300\n");

        Shell.Result result = shell.circuit(command.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("config.yaml:1:8: sound: \"trumpet\"").contains("config.yaml:2:9: volume:");
    }

    @ParameterizedTest
    @CsvSource({"--help", "--version", "show --help", "check back-3x", "schema config"})
    void help_check_and_schema_are_there_to_mend_it(String command) {
        shell.configured("sound: trumpet\n");

        assertThat(shell.circuit(command.split(" ", -1)).exitCode()).isZero();
    }

    @Test
    void check_finds_what_is_wrong_with_it_when_asked_for_its_path() {
        shell.configured("soudn: bell\n");
        String path = shell.config().toString();

        assertThat(shell.circuit("check", path))
                .isEqualTo(new Shell.Result(2, path + ":1:1: \"soudn\" is not a known key; did you mean sound?\n", ""));

        shell.configured("sound: bell\n");
        assertThat(shell.circuit("check", path)).isEqualTo(new Shell.Result(0, path + ": nothing wrong\n", ""));
    }

    @Test
    void config_shows_the_rest_of_a_broken_one() {
        shell.configured("volume: 300\nsound: bell\n");

        Shell.Result result = shell.circuit("config");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).contains("config.yaml:2\n");
        assertThat(result.err()).contains("config.yaml:1:9: volume:");
    }

    @Test
    void a_variable_that_is_wrong_is_named() {
        assertThat(shell.with("CIRCUIT_SOUND", "trumpet").circuit("run", "back-3x"))
                .isEqualTo(new Shell.Result(
                        2, "", "circuit: $CIRCUIT_SOUND: \"trumpet\" is not known; write tone, bell, voice or off\n"));
    }

    @Test
    void the_words_of_the_file_are_those_of_the_options() {
        assertThat(words(SettingKey.SOUND)).isEqualTo(spelt(SoundChoice.values()));
        assertThat(words(SettingKey.VIEW)).isEqualTo(spelt(ViewOptions.View.values()));
        assertThat(words(SettingKey.UNITS)).isEqualTo(spelt(Load.Unit.values()));
        assertThat(words(SettingKey.LEVEL)).isEqualTo(spelt(Level.values()));
    }

    private static List<String> words(SettingKey key) {
        return key.type() instanceof SettingType.Choice word ? word.words() : List.of();
    }

    private static List<String> spelt(Enum<?>[] choices) {
        return Arrays.stream(choices).map(TypedOption::word).toList();
    }

    @Test
    void a_folder_in_its_place_is_told() throws IOException {
        Files.createDirectories(shell.config());

        assertThat(shell.circuit("list").err()).contains("config.yaml:1:1: this is not a regular file");
    }

    private String home() {
        return folder.resolve("home").toString();
    }
}
