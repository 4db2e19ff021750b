package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command as it is typed; what depends on a terminal or a sound device is tested where it is looked at. */
class DoctorTest {
    private static final String NAMES = "(version|Java|terminal|sound device|speakers|keep-awake|settings"
            + "|history folder|state folder|routine folder|routines|history|clock)";

    private final Path folder;
    private final Shell shell;

    DoctorTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    /** The line about one thing, without the free space of the disk. */
    private String line(String name) {
        return lines(name).stream().findFirst().orElse("no line about " + name);
    }

    private List<String> lines(String name) {
        return shell.circuit("doctor")
                .out()
                .lines()
                .filter(line -> line.startsWith(name + "  ", "warning  ".length()))
                .map(line -> line.replaceAll(", [0-9,]+ .B free", "").replaceAll(" +", " "))
                .toList();
    }

    private int exitCode() {
        return shell.circuit("doctor").exitCode();
    }

    private void train() {
        assertThat(shell.circuit("run", "back-3x", "--speed", "10000", "--log").exitCode())
                .isZero();
    }

    @Test
    void everything_that_a_session_uses_has_a_line() {
        Shell.Result result = shell.circuit("doctor");

        assertThat(result.exitCode()).as(result.toString()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines())
                .hasSize(13)
                .allMatch(line -> line.matches("(ok     |warning)  " + NAMES + " +\\S.*"), "status, name, words");
    }

    @Test
    void the_folder_of_the_fit_files_is_told_if_one_is_set() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");

        shell.with("CIRCUIT_FIT", folder.resolve("fit").toString());
        assertThat(line("FIT folder"))
                .startsWith("ok FIT folder " + folder.resolve("fit") + " (made when it is needed)");
        shell.with("CIRCUIT_FIT", taken.toString());
        assertThat(line("FIT folder"))
                .startsWith("warning FIT folder " + taken + ": nothing can be written in ")
                .endsWith("make that folder writable, or name another: fit in config.yaml, or $CIRCUIT_FIT");
    }

    @Test
    void looking_leaves_nothing_behind() throws IOException {
        shell.circuit("doctor");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_window_is_wide_enough_for_every_line_but_for_what_is_to_be_copied() {
        for (int columns : new int[] {40, 90}) {
            shell.onTerminal(columns);
            assertThat(shell.circuit("doctor").out().lines())
                    .allMatch(line -> line.length() <= columns || !line.strip().contains(" "));
        }
    }

    @Test
    void programs_get_an_array() {
        JsonNode findings =
                new ObjectMapper().readTree(shell.circuit("doctor", "--json").out());

        assertThat(findings).hasSize(13);
        assertThat(findings.get(2).propertyNames()).containsExactly("name", "status", "found", "remedy");
        assertThat(findings.get(2).get("name").asString()).isEqualTo("terminal");
        assertThat(findings.get(2).get("status").asString()).isEqualTo("warning");
        assertThat(findings.get(2).get("remedy").asString()).contains("start circuit in a terminal");
        assertThat(findings.get(0).get("remedy").isNull()).isTrue();
    }

    @Test
    void in_a_pipe_what_is_wrong_with_the_terminal_is_told_too() {
        shell.with("TERM", "dumb");

        assertThat(line("terminal"))
                .isEqualTo(
                        "warning terminal standard output is not a terminal, and a terminal of type dumb cannot place its"
                                + " cursor, so a session would print a line a step; for the full screen, and to have it looked at,"
                                + " start circuit in a terminal, without a pipe or a file; and set TERM to the type that your"
                                + " terminal has, such as xterm-256color, or tmux-256color within tmux");
    }

    @Test
    void folders_are_told_with_what_they_hold() throws IOException {
        train();
        Files.createDirectories(shell.ownRoutines());
        shell.circuit("new", "mine", "--from", "back-3x");

        assertThat(line("history folder")).isEqualTo("ok history folder " + shell.data() + ", writable");
        assertThat(line("history")).isEqualTo("ok history 1 session, 18 sets");
        assertThat(line("routines")).startsWith("ok routines ").endsWith(" routines, 1 of them your own");
    }

    @Test
    void a_file_where_the_history_should_be_is_broken() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        shell.with("CIRCUIT_DATA", file + "/data");

        assertThat(line("history folder"))
                .startsWith("broken history folder %s/data: nothing can be written in %s: ".formatted(file, file))
                .contains("a file is where a folder should be; make that folder writable", "--data DIR");
        assertThat(line("state folder")).startsWith("broken ");
        assertThat(exitCode()).isEqualTo(1);
    }

    @Test
    void without_a_home_there_is_no_place_for_the_history() {
        shell.without("HOME");

        assertThat(line("history folder"))
                .isEqualTo("broken history folder HOME is not set, so there is no place for the history; set HOME,"
                        + " or name a folder: --data DIR, or $CIRCUIT_DATA");
        assertThat(exitCode()).isEqualTo(1);
    }

    @Test
    void a_torn_history_is_told_until_it_was_looked_at() throws IOException {
        train();
        Path sets = shell.data().resolve("sets.csv");
        String text = Files.readString(sets);
        Files.writeString(sets, text.substring(0, text.length() - 20));

        assertThat(line("history")).isEqualTo("ok history 1 session, 17 sets");
        assertThat(line("history rows"))
                .startsWith("warning history rows " + sets + ":19: ")
                .endsWith("; the line is left out until it is corrected; correct it in a text editor;"
                        + " the next session moves a torn last line to a file beside");
        assertThat(exitCode()).isZero();

        train();
        assertThat(lines("history rows")).isEmpty();
        assertThat(line("torn rows"))
                .startsWith("warning torn rows what a crash left in parts was moved away: sets.csv.torn-")
                .endsWith("; see whether a set is missing in sets.csv; then delete these files");
    }

    @Test
    void sets_without_their_session_are_counted() throws IOException {
        train();
        Files.delete(shell.data().resolve("sessions.csv"));

        assertThat(line("history"))
                .isEqualTo("ok history 0 sessions, 18 sets, 18 of them without their session, which do not count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "session,started,|session,begun,|its first line is not the header of a history",
                ",effort,note|,note|its header has no column effort",
            })
    void a_history_that_nothing_can_be_added_to_is_broken(String column, String other, String why) throws IOException {
        train();
        Path sessions = shell.data().resolve("sessions.csv");
        Files.writeString(sessions, Files.readString(sessions).replace(column, other));

        assertThat(line("history")).startsWith("broken history ").contains(sessions + ": " + why);
        assertThat(exitCode()).isEqualTo(1);
    }

    @Test
    void conflict_copies_of_a_synchroniser_are_told() throws IOException {
        train();
        for (String copy : List.of(
                "sessions (conflicted copy 2026-11-20).csv",
                "sets.sync-conflict-20261120-063012-ABC.csv",
                "mine.csv")) {
            Files.writeString(shell.data().resolve(copy), "");
        }

        assertThat(line("copies"))
                .isEqualTo("warning copies beside the history, and not read: sessions (conflicted copy 2026-11-20).csv"
                        + " and sets.sync-conflict-20261120-063012-ABC.csv; take in what is in them, then delete them:"
                        + " circuit log --merge " + shell.data());
    }

    @Test
    void a_session_that_waits_to_be_saved_is_told_with_the_command() throws IOException {
        Path data = folder.resolve("elsewhere");
        Path file = Files.writeString(Files.createDirectories(data).resolve("unsaved-x.csv"), "");

        assertThat(shell.circuit("doctor", "--data", data.toString()).out())
                .contains(
                        "could not be saved when it ended, and waits: %s; mend what is broken, then: circuit log --recover --data %s\n"
                                .formatted(file, data));
    }

    @Test
    void an_unfinished_session_is_told() throws IOException {
        Path state = Files.createDirectories(folder.resolve("home/.local/state/circuit/under-way"));
        Files.writeString(state.resolve("20261121T053012Z-4f2a91c7.csv"), "torn");

        assertThat(line("unfinished"))
                .contains("an unfinished session cannot be read: " + state, "circuit help resume");
    }

    @Test
    void a_session_that_is_still_to_come_is_told() throws IOException {
        train();
        for (String table : List.of("sessions.csv", "sets.csv")) {
            Path file = shell.data().resolve(table);
            Files.writeString(file, Files.readString(file).replace("2026-11-21T", "2027-11-21T"));
        }

        assertThat(line("history dates"))
                .isEqualTo(
                        "warning history dates the newest session is of 2027-11-21T06:30:12Z, which is still to come;"
                                + " correct this machine's clock, or the date of the session");
    }

    @Test
    void the_clock_tells_its_zone() {
        assertThat(line("clock")).isEqualTo("ok clock 2026-11-21 06:30:12 +00:00, Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", ":Europe/Berlin", "UTC", "EST", "/etc/localtime"})
    void a_zone_of_the_environment_is_known(String zone) {
        shell.with("TZ", zone);

        assertThat(line("clock")).startsWith("ok ");
    }

    @Test
    void a_zone_that_does_not_exist_is_told() {
        shell.with("TZ", "Europe/Berln");

        assertThat(line("clock"))
                .isEqualTo(
                        "warning clock 2026-11-21 06:30:12 +00:00, Z, as $TZ is Europe/Berln, which Java does not know;"
                                + " if that is not your time, set TZ to a name such as Europe/Berlin, or unset it");
    }

    @Test
    void a_broken_routine_of_ones_own_is_told_with_its_mistake() throws IOException {
        Path file = Files.createDirectories(shell.ownRoutines()).resolve("mine.yaml");
        Files.writeString(file, "exercises:\n- cobra: 10 bananas\n");

        assertThat(line("routines"))
                .startsWith("warning routines ")
                .contains(" your own; " + file + ":")
                .endsWith("; correct what circuit check lists");
        assertThat(exitCode()).isZero();
    }

    @Test
    void a_configuration_that_ends_every_command_is_broken() {
        shell.configured("volume: 400\nlevel: none\n");

        assertThat(line("settings"))
                .startsWith("broken settings " + shell.config() + ":1:")
                .contains("(and 1 more)");
        assertThat(exitCode()).isEqualTo(1);
    }

    @Test
    void a_variable_that_ends_every_command_is_broken_and_the_rest_is_looked_at() {
        shell.with("CIRCUIT_COLOR", "loud").onTerminal();

        assertThat(line("settings")).startsWith("broken settings $CIRCUIT_COLOR: ");
        assertThat(line("history")).startsWith("ok ");
    }

    @Test
    void a_folder_of_routines_that_is_not_there_is_broken() {
        Path missing = folder.resolve("missing");

        Shell.Result result = shell.circuit("doctor", "--routines", missing.toString());
        assertThat(result.out()).contains(missing + ": there is no such folder; make it, or correct --routines");
        assertThat(result.exitCode()).isEqualTo(1);
    }
}
