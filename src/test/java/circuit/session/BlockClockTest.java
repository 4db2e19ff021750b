package circuit.session;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.clocked;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.plan.ResumedPlan;
import circuit.routine.Block.Clock;
import circuit.routine.Dose.Load;
import circuit.routine.Routine;
import circuit.session.Input.SessionCommand;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Blocks by the clock: on the minute, as many rounds as possible, and for time. */
class BlockClockTest {

    @Test
    void every_minute_a_set_starts_whatever_the_athlete_does_in_between() {
        SimulatedSession session = new SimulatedSession(plan(everyMinute()));
        for (int minute = 0; minute < 30; minute++) {
            double start = minute * 60;
            switch (minute % 4) {
                case 0 -> session.until(start + 11.7).press(SessionCommand.NEXT);
                case 1 -> session.until(start + 20).press(minute % 8 == 1 ? SessionCommand.MORE : SessionCommand.LESS);
                case 2 -> session.until(start + 5).press(SessionCommand.SKIP);
                default -> session.until(start + 59.999);
            }
        }
        session.until(1800);

        assertThat(session.workStarts())
                .hasSize(30)
                .allSatisfy(start -> assertThat(start % 60).isZero());
    }

    @Test
    void a_pause_moves_the_minute() {
        SimulatedSession session = new SimulatedSession(plan(everyMinute()));
        session.until(10).press(SessionCommand.PAUSE).until(20.5).press(SessionCommand.PAUSE, SessionCommand.PAUSE);
        session.until(71);

        assertThat(session.workStarts()).containsExactly(0.0, 60.0);
    }

    @Test
    void starting_early_moves_the_minutes_that_follow() {
        SimulatedSession session = new SimulatedSession(plan(everyMinute()));
        session.until(40).press(SessionCommand.NEXT).until(110);

        assertThat(session.workStarts()).containsExactly(0.0, 40.0, 100.0);
    }

    @Test
    void as_many_rounds_as_possible_end_with_the_clock_and_the_last_set_is_cut_there() {
        Plan amrap = plan(routine(
                clocked(Clock.Kind.FOR, 60, circuit(99, 0, 0, move("a", reps(5)), move("b", reps(4)))),
                circuit(1, 0, 0, move("c", time(10)))));
        assertThat(amrap.length()).hasSeconds(70);

        SimulatedSession session = new SimulatedSession(amrap);
        session.until(70);

        assertThat(session.workStarts()).containsExactly(0.0, 15.0, 27.0, 42.0, 54.0, 60.0);
        assertThat(session.kept()).isEqualTo("""
                a done 5 reps 15.0s
                b done 4 reps 12.0s
                a done 5 reps 15.0s
                b done 4 reps 12.0s
                a partial 2 reps 6.0s
                c done 10.0s
                """);
        assertThat(session.outcome().result()).contains("2 rounds and 2 reps");
    }

    @Test
    void a_set_that_ends_with_the_clock_is_done() {
        Plan amrap =
                plan(routine(clocked(Clock.Kind.FOR, 60, circuit(99, 0, 0, move("a", reps(5)), move("b", reps(5))))));
        SimulatedSession session = new SimulatedSession(amrap).until(60);

        assertThat(session.session().isOver()).isTrue();
        assertThat(session.kept()).endsWith("b done 5 reps 15.0s\n").doesNotContain("partial");
        assertThat(session.outcome().result()).contains("2 rounds");
    }

    @Test
    void a_round_counts_once_all_of_it_was_done() {
        Plan amrap = plan(routine(clocked(
                Clock.Kind.FOR, 90, circuit(99, 0, 0, move("a", reps(5)), move("b", each(reps(2)))))));
        SimulatedSession session = new SimulatedSession(amrap);

        session.until(20);
        assertThat(session.outcome().result()).as("one side is missing").contains("0 rounds and 5 reps");
        session.until(32);
        assertThat(session.outcome().result()).contains("1 round");
        session.press(SessionCommand.SKIP).until(90);
        assertThat(session.outcome().result()).as("one set was skipped").contains("2 rounds and 7 reps");
    }

    @Test
    void the_whole_is_counted_down_and_not_only_the_sets() {
        SimulatedSession session = new SimulatedSession(plan(routine(
                clocked(Clock.Kind.FOR, 60, circuit(99, 0, 0, move("a", reps(40)))))));
        session.until(60);

        assertThat(session.heard().lines().filter(line -> !line.contains("rep")))
                .containsExactly(
                        "0.0 go",
                        "30.0 halfway",
                        "50.0 ten-seconds 10",
                        "57.0 countdown 3",
                        "58.0 countdown 2",
                        "59.0 countdown 1",
                        "60.0 done");
    }

    @Test
    void a_cap_ends_rounds_that_are_not_done_and_nothing_else() {
        Plan slow = plan(routine(clocked(Clock.Kind.CAP, 40, circuit(2, 0, 0, move("a", reps(10))))));
        Plan quick = plan(routine(clocked(Clock.Kind.CAP, 300, circuit(2, 0, 0, move("a", reps(10))))));

        assertThat(slow.length()).hasSeconds(40);
        assertThat(quick.length()).hasSeconds(60);
        assertThat(new SimulatedSession(slow).until(40).kept()).isEqualTo("""
                a#1 done 10 reps 30.0s
                a#2 partial 3 reps 10.0s
                """);
        assertThat(new SimulatedSession(slow).until(40).outcome().result()).contains("ended by the cap of 0:40");
        assertThat(new SimulatedSession(quick).until(60).outcome().result()).contains("done in 1:00");
        assertThat(new SimulatedSession(quick).until(59).outcome().result()).isEmpty();
        assertThat(new SimulatedSession(quick).until(60).kept()).isEqualTo("""
                a#1 done 10 reps 30.0s
                a#2 done 10 reps 30.0s
                """);
    }

    @Test
    void both_sides_share_a_slot() {
        SimulatedSession session = new SimulatedSession(plan(routine(clocked(
                Clock.Kind.EVERY, 60, circuit(2, 0, 0, move("a", each(reps(5))))))));
        session.until(120);

        assertThat(session.workStarts()).containsExactly(0.0, 20.0, 60.0, 80.0);
    }

    private static Routine everyMinute() {
        return routine(clocked(Clock.Kind.EVERY, 60, circuit(30, 0, 0, move("a", reps(10)))));
    }

    @Test
    void a_resumed_block_has_the_time_that_is_left_of_it() {
        Plan amrap = plan(routine(clocked(Clock.Kind.FOR, 60, circuit(99, 0, 0, move("a", reps(5))))));
        Outcome before =
                new SimulatedSession(amrap).until(47).press(SessionCommand.END).outcome();
        ResumedPlan resumed = ResumedPlan.of(amrap, 2);
        Session session = new Session(
                resumed.plan(), resumed.step(), before.results().subList(0, 3), Outcome.Totals.NONE, Load.Unit.KG, 0);
        session.advance(Duration.ofSeconds(17).toNanos());

        assertThat(session.isOver()).isFalse();

        session.advance(Duration.ofSeconds(18).toNanos());

        assertThat(session.isOver()).isTrue();
    }
}
