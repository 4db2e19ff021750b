package circuit.plan;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.clocked;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.maxReps;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.tempo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.plan.LastTime.Done;
import circuit.plan.PlanException.Reason;
import circuit.plan.PlanOptions.Extent;
import circuit.plan.PlanOptions.Level;
import circuit.plan.TrainingHistory.Sessions;
import circuit.routine.Block.Clock;
import circuit.routine.Dose;
import circuit.routine.Exercises;
import circuit.routine.Measure;
import circuit.routine.Routine;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Reps and paces in a block in which each exercise starts by the clock. */
class PacingTest {
    private static final Duration OWN_PACE = Duration.ofMillis(3500);

    @Test
    void the_aim_grows_only_as_far_as_the_slot_has_room_for_at_the_athletes_own_pace() {
        Routine card = every(20, reps(4, 6));

        assertThat(aim(card, trained(4, Optional.of(OWN_PACE)))).isEqualTo(5);
        assertThat(aim(card, trained(5, Optional.of(OWN_PACE)))).isEqualTo(5);
        assertThat(aim(card, trained(5, Optional.empty()))).isEqualTo(6);
    }

    @Test
    void where_the_slot_has_no_room_for_the_least_at_the_athletes_own_pace_the_clock_sets_the_pace() {
        PlannedSet set = set(every(60, reps(18)), trained(18, Optional.of(OWN_PACE)));

        assertThat(set.repLength()).isEqualTo(PlanOptions.USUAL_PACE);
        assertThat(set.reps()).isEqualTo(18);
        assertThat(set(every(60, reps(12)), trained(12, Optional.of(OWN_PACE))).repLength())
                .isEqualTo(OWN_PACE);
    }

    @Test
    void a_pace_that_was_asked_for_and_leaves_no_rest_is_refused_with_what_would_do() {
        assertThatThrownBy(() -> plan(every(60, reps(18)), OWN_PACE, TrainingHistory.NONE))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PACE))
                .hasMessage("row: 18 x 3.5s are 1m3s, and every: 1m leaves no rest; at most 16 reps at this pace,"
                        + " a pace of 3.2s or every: 1m15s would do");
        assertThatThrownBy(() -> plan(every(60, each(reps(9))), OWN_PACE, TrainingHistory.NONE))
                .hasMessage("row: 2 x 9 x 3.5s and 5s to switch sides are 1m8s, and every: 1m leaves no rest;"
                        + " at most 7 reps at this pace, a pace of 3s or every: 1m15s would do");
    }

    @Test
    void what_would_do_does() {
        assertThat(plan(every(60, reps(16)), OWN_PACE, TrainingHistory.NONE).length())
                .isPositive();
        assertThat(plan(every(60, reps(18)), Duration.ofMillis(3200), TrainingHistory.NONE)
                        .length())
                .isPositive();
        assertThat(plan(every(75, reps(18)), OWN_PACE, TrainingHistory.NONE).length())
                .isPositive();
    }

    @Test
    void a_tempo_that_leaves_no_rest_has_nothing_to_do_with_the_pace() {
        assertThatThrownBy(() -> plan(every(60, tempo(reps(10), 2, 2, 2)), OWN_PACE, TrainingHistory.NONE))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER))
                .hasMessage(
                        "row: 10 x 6s are 1m, and every: 1m leaves no rest; at most 9 reps or every: 1m15s would do");
    }

    @Test
    void as_many_as_possible_on_each_side_share_the_half_of_the_slot_that_is_work() {
        Plan plan = plan(every(60, each(maxReps())), PlanOptions.USUAL_PACE, TrainingHistory.NONE);

        assertThat(plan.steps().stream().filter(Step::isWork).map(Step::length))
                .containsExactly(s(15), s(15), s(15), s(15));
        assertThat(plan.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.REST)
                        .map(Step::length))
                .containsExactly(s(25));
    }

    private static Routine every(long seconds, Dose dose) {
        return routine(0, 5, clocked(Clock.Kind.EVERY, seconds, circuit(2, 0, 0, move("row", dose))));
    }

    /** Two sets of so many reps, at a pace of the athlete's own. */
    private static TrainingHistory trained(int reps, Optional<Duration> pace) {
        Done done = new Done(Optional.empty(), OptionalInt.of(reps), s(15), Optional.empty(), Optional.empty(), false);
        return new TrainingHistory(
                Map.of(),
                Map.of(
                        new ExerciseVariant("row", Measure.REPS, Optional.empty()),
                        new LastTime(Collections.nCopies(2, done))),
                Sessions.NONE,
                pace.map(own -> Map.of("row", own)).orElse(Map.of()));
    }

    private static int aim(Routine card, TrainingHistory history) {
        return set(card, history).reps();
    }

    private static PlannedSet set(Routine card, TrainingHistory history) {
        return plan(card, PlanOptions.USUAL_PACE, history).steps().get(0).set();
    }

    private static Plan plan(Routine card, Duration pace, TrainingHistory history) {
        PlanOptions options = new PlanOptions(
                Extent.NONE, Optional.empty(), Level.STANDARD, Optional.empty(), Optional.empty(), false, pace);
        return Plan.of(card, Exercises.unread(), options, history);
    }
}
