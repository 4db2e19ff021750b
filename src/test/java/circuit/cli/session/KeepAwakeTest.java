package circuit.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.StartsPrograms;
import circuit.cli.Shell;
import circuit.cli.host.Host;
import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.routine.Dose.Load;
import circuit.session.Event;
import circuit.session.Outcome.Totals;
import circuit.session.Session;
import circuit.session.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@StartsPrograms
class KeepAwakeTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @Test
    void the_display_is_kept_awake_until_it_is_closed() throws Exception {
        program("systemd-inhibit");
        Process process;
        try (KeepAwake keepAwake = new KeepAwake(host(folder.toString()), Runnable::run)) {
            assertThat(keepAwake.process()).as("before the first picture").isEmpty();
            keepAwake.onSnapshot(picture());
            process = keepAwake.process().orElseThrow();
            assertThat(process.isAlive()).isTrue();
            assertThat(process.info().arguments().orElse(new String[0]))
                    .contains("--what=idle", "--who=circuit", "cat");
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_keeper_ends_with_our_end_of_its_input() throws Exception {
        program("caffeinate");
        KeepAwake keepAwake = new KeepAwake(host(folder.toString()), Runnable::run);
        keepAwake.onSnapshot(picture());
        Process process = keepAwake.process().orElseThrow();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        keepAwake.close();
    }

    @Test
    void in_a_pause_the_machine_may_sleep() throws Exception {
        program("systemd-inhibit");
        try (KeepAwake keepAwake = new KeepAwake(host(folder.toString()), Runnable::run)) {
            keepAwake.onSnapshot(picture());
            Process first = keepAwake.process().orElseThrow();
            Step step = SampleRoutines.plan(SampleRoutines.routine(
                            0, 0, SampleRoutines.circuit(1, 0, 0, SampleRoutines.move("row", SampleRoutines.reps(10)))))
                    .steps()
                    .get(0);
            keepAwake.onEvent(new Event.Paused(Duration.ZERO, step));
            assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(keepAwake.process()).isEmpty();

            keepAwake.onEvent(new Event.Resumed(Duration.ZERO, step));
            assertThat(keepAwake.process().orElseThrow().isAlive()).isTrue();
        }
    }

    @Test
    void without_such_a_program_nothing_is_started() {
        for (String path : new String[] {"", folder.toString(), "bin\0:.", "::"}) {
            try (KeepAwake keepAwake = new KeepAwake(host(path), Runnable::run)) {
                keepAwake.onSnapshot(picture());
                assertThat(keepAwake.process()).isEmpty();
            }
        }
    }

    @Test
    void one_that_was_closed_before_it_began_does_not_begin() throws Exception {
        program("caffeinate");
        Runnable[] later = new Runnable[1];
        KeepAwake keepAwake = new KeepAwake(host(folder.toString()), work -> later[0] = work);
        keepAwake.onSnapshot(picture());
        keepAwake.close();
        later[0].run();
        assertThat(keepAwake.process()).isEmpty();
    }

    private static Snapshot picture() {
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(
                0, 0, SampleRoutines.circuit(1, 0, 0, SampleRoutines.move("row", SampleRoutines.reps(10)))));
        return new Session(plan, 0, List.of(), Totals.NONE, Load.Unit.KG, 0).snapshot(0);
    }

    /** Reads its input to the end, as cat does. */
    private void program(String name) throws IOException {
        Path program = folder.resolve(name);
        Files.writeString(program, "#!/bin/sh\nwhile read -r line; do :; done\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Host host(String path) {
        return new Shell(folder).with("PATH", path).host();
    }
}
