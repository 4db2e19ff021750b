package circuit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.StartsPrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of sets that go a distance, and of those that are counted in steps and breaths. */
@StartsPrograms
class DistancesTest {
    private final Path folder;
    private final Shell shell;

    DistancesTest(@TempDir Path folder) {
        this.folder = folder;
        shell = new Shell(folder);
    }

    @BeforeEach
    void a_history() throws IOException {
        Files.createDirectories(shell.data());
        Files.createDirectories(shell.ownRoutines());
        Files.writeString(shell.ownRoutines().resolve("carry.yaml"), """
                name: Carry
                exercises:
                  - Farmer's walk: 20 metres @ 12kg
                  - Run: 1 mile
                  - Lunge: 20 steps
                  - Breathing: 6 breaths
                """);
        Files.writeString(shell.data().resolve("sessions.csv"), """
                session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,paused_s,effort,note
                a,2026-11-18T18:00:00+01:00,carry,Carry,done,1,5,6,120.0,120.0,0.0,0.0,,
                """);
        Files.writeString(shell.data().resolve("sets.csv"), """
                session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status,load,distance_m
                a,2026-11-18T18:00:00+01:00,carry,Farmer's walk,Farmer's walk,1,1,,20 metres,,17.6,12,done,12kg,20
                a,2026-11-18T18:00:00+01:00,carry,Farmer's walk,Farmer's walk,2,2,,40 metres,,60.4,12,done,12kg,40
                a,2026-11-18T18:00:00+01:00,carry,Farmer's walk,Farmer's walk,3,3,,20 metres,,99.0,12,partial,12kg,
                a,2026-11-18T18:00:00+01:00,carry,Run,Run,1,1,,1 mile,,540.0,,done,,1609.344
                a,2026-11-18T18:00:00+01:00,carry,Lunge,Lunge,1,1,,20 steps,20,30.0,,done,,
                a,2026-11-18T18:00:00+01:00,carry,Breathing,Breathing,1,1,,6 breaths,1,5.0,,partial,,
                """);
    }

    private Shell.Result edit(String script) throws IOException {
        Path editor = Files.writeString(folder.resolve("editor"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(editor, PosixFilePermissions.fromString("rwx------"));
        return shell.onTerminal().with("EDITOR", editor.toString()).circuit("log", "--edit", "last");
    }

    @Test
    void a_session_tells_what_was_gone_and_beside_it_how_long_it_took() {
        assertThat(shell.circuit("log", "last").out()).endsWith("""
SET  EXERCISE       PLANNED           DONE               TIME
  1  Farmer's walk  20 metres @ 12kg  20 metres          0:18
  2                 40 metres @ 12kg  40 metres          1:00
  3                 20 metres @ 12kg  1m39s, partial     1:39
  1  Run            1 mile            1 mile             9:00
  1  Lunge          20 steps          20 steps           0:30
  1  Breathing      6 breaths         1 breath, partial  0:05
""");
    }

    @Test
    void the_last_time_is_told_in_metres() {
        assertThat(shell.circuit("show", "carry").out())
                .contains(
                        "Last time 20 metres, 40 metres, 1m39s\n",
                        "Last time 1 mile\n",
                        "Last time 20\n",
                        "Last time 1\n");
    }

    @Test
    void statistics_measure_the_way_and_not_the_time_it_took() {
        String stats = shell.circuit("stats").out();

        assertThat(stats)
                .containsPattern("Farmer's walk +40 metres @ 12kg .* 360kg\\*m")
                .containsPattern("Run +1 mile .* 1609 m")
                .containsPattern("Lunge +20 steps .* 20\\b")
                .containsPattern("Breathing +1 breath .* 1\\b")
                .doesNotContain("1m39s");
        assertThat(stats.replaceAll("\\s+", " ")).contains("(a load counts times its metres)");
        assertThat(shell.circuit("stats", "--json").out())
                .contains("\"measure\":\"loaded-distance\"", "\"distance_m\":40,", "\"measure\":\"distance\"")
                .contains("\"measure\":\"steps\"", "\"reps\":20,", "\"measure\":\"breaths\"");
        assertThat(shell.circuit("stats", "--html").out())
                .contains("best 40 metres @ 12kg", "average set in metres times kg", "average set in steps");
    }

    @Test
    void a_row_of_an_older_version_stays_a_time() throws IOException {
        Path sets = shell.data().resolve("sets.csv");
        Files.writeString(
                sets, Files.readString(sets).replace(",distance_m\n", "\n").replaceAll("(?m),(20|40|1609.344|)$", ""));

        assertThat(shell.circuit("log", "last").out()).contains("  17.6s ");
        assertThat(shell.circuit("stats").out()).containsPattern("Farmer's walk +60s @ 12kg");
    }

    @Test
    void the_card_of_a_session_has_the_metres_to_correct() throws IOException {
        Path sets = shell.data().resolve("sets.csv");
        String before = Files.readString(sets);

        assertThat(edit("cp \"$1\" '%s'".formatted(folder.resolve("card"))).out())
                .isEqualTo("Nothing was changed.\n");
        assertThat(folder.resolve("card"))
                .content()
                .contains("metres: 20, seconds: 17.6, load: '12kg', status: done}")
                .contains("exercise: 'Run', metres: 1609.344, seconds: 540, status: done}")
                .contains("seconds: 99, load: '12kg', status: partial}");
        assertThat(edit("sed -i 's/metres: 20, /metres: 30, /; s/seconds: 99/metres: 15, seconds: 99/' \"$1\"")
                        .err())
                .isEmpty();

        assertThat(sets)
                .content()
                .isEqualTo(before.replace("17.6,12,done,12kg,20", "17.6,12,done,12kg,30")
                        .replace("99.0,12,partial,12kg,", "99.0,12,partial,12kg,15"));
    }

    @Test
    void what_cannot_be_of_a_distance_is_told() throws IOException {
        assertThat(
                        edit("sed -i 's/metres: 20, /metres: far, /; s/reps: 20, seconds/reps: 20, metres: 9, seconds/' \"$1\"")
                                .err())
                .contains("metres: \"far\" is not a number from 0 to 1000000; write metres: 30 or metres: 30.5")
                .contains("this set goes no distance; take metres out");
        assertThat(edit("sed -i 's/metres: 20, //' \"$1\"").err())
                .contains("a distance that is done has metres; add metres: 20, or write partial");
        assertThat(edit("sed -i 's/metres: 20, /reps: 20, /' \"$1\"").err())
                .contains("this set is not counted in reps; correct its metres, and take reps out");
    }
}
