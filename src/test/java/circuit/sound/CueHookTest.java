package circuit.sound;

import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.ENDED;
import static circuit.session.cue.Cue.Kind.GO;
import static circuit.session.cue.Cue.Kind.REST;
import static circuit.session.cue.Cue.Kind.SWITCH;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.StartsPrograms;
import circuit.plan.Plan;
import circuit.routine.Block.Clock;
import circuit.session.Event;
import circuit.session.cue.Cue;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
@StartsPrograms
class CueHookTest {
    private final BlockingQueue<String> complaints = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @Test
    void the_program_gets_its_arguments_and_the_cue_in_its_environment() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            Path program = programs.script("on cue", "echo \"$1\"; env | grep ^CIRCUIT_ | sort; echo end");
            CueHook hook = CueHook.of("'" + program + "' \"a b\"", complaints::add);
            hook.onEvent(new Event.SessionStarted(SampleRoutines.s(0), SampleCues.PLAN));
            hook.onEvent(SampleCues.at(40, SWITCH));

            StringBuilder told = new StringBuilder();
            for (String line = programs.told(); !line.equals("end"); line = programs.told()) {
                told.append(line).append('\n');
            }
            assertThat(told.toString()).isEqualTo("""
                    a b
                    CIRCUIT_COUNT=
                    CIRCUIT_CUE=switch
                    CIRCUIT_EXERCISE=row
                    CIRCUIT_REPS=10
                    CIRCUIT_ROUND=1
                    CIRCUIT_ROUNDS=3
                    CIRCUIT_ROUTINE=back
                    CIRCUIT_SECONDS=5
                    CIRCUIT_SET=1
                    CIRCUIT_SIDE=right
                    CIRCUIT_STEP=switch
                    CIRCUIT_TIME=40
                    CIRCUIT_TITLE=row
                    """);
        }
    }

    @Test
    void nobody_knows_how_many_rounds_a_block_gets_that_goes_round_for_a_time() throws Exception {
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(SampleRoutines.clocked(
                Clock.Kind.FOR,
                600,
                SampleRoutines.circuit(1, 0, 0, SampleRoutines.move("row", SampleRoutines.reps(10))))));
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            Path program = programs.script("on-cue", "echo \"$CIRCUIT_ROUND of [$CIRCUIT_ROUNDS]\"");
            CueHook hook = CueHook.of(program.toString(), complaints::add);
            hook.onEvent(new Event.CueDue(
                    SampleRoutines.s(0), new Cue(GO, plan.steps().get(0), 0)));

            assertThat(programs.told()).isEqualTo("1 of []");
        }
    }

    @Test
    void while_it_is_busy_with_a_cue_another_of_that_kind_is_passed_over() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            Path program = programs.script(
                    "hook", "echo \"$CIRCUIT_CUE $CIRCUIT_COUNT\"\n[ $CIRCUIT_CUE = rest ] || exec tail -f /dev/null");
            CueHook hook = CueHook.of(program.toString(), complaints::add);
            hook.onEvent(SampleCues.at(7, COUNTDOWN, 3));
            assertThat(programs.told()).isEqualTo("countdown 3");
            hook.onEvent(SampleCues.at(8, COUNTDOWN, 2));
            hook.onEvent(SampleCues.at(10, REST));

            assertThat(programs.told()).isEqualTo("rest ");
        }
    }

    @Test
    void the_end_of_a_session_cut_short_is_told_before_it_closes() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            Path program = programs.script("hook", "echo $CIRCUIT_CUE");
            CueHook hook = CueHook.of(program.toString(), complaints::add);
            hook.onEvent(SampleCues.at(12, ENDED));
            hook.close();

            assertThat(programs.told()).isEqualTo("ended");
        }
    }

    @Test
    void a_program_that_is_not_there_is_told_once() throws Exception {
        CueHook hook = CueHook.of("/no/such/program", complaints::add);
        hook.onEvent(SampleCues.at(10, GO));
        hook.onEvent(SampleCues.at(40, SWITCH));

        assertThat(complaints.take())
                .isEqualTo("the program for cues, /no/such/program, cannot be started: there is no such program");
        hook.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void one_that_may_not_be_run_says_so() throws Exception {
        CueHook hook = CueHook.of(folder.toString(), complaints::add);
        hook.onEvent(SampleCues.at(10, GO));

        assertThat(complaints.take()).endsWith(": it may not be run");
    }

    @Test
    void a_program_that_fails_is_told_once() throws Exception {
        try (SamplePrograms programs = SamplePrograms.in(folder)) {
            Path program = programs.script("hook", "exit 3");
            CueHook hook = CueHook.of(program.toString(), complaints::add);
            hook.onEvent(SampleCues.at(10, GO));

            assertThat(complaints.poll(10, TimeUnit.SECONDS))
                    .isEqualTo("the program for cues, %s, ended with 3 at the cue go".formatted(program));
        }
    }
}
