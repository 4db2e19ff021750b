package circuit.session.cue;

import static circuit.SampleRoutines.bites;
import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.maxReps;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Step;
import circuit.routine.Dose;
import circuit.session.cue.StepProgress.Bite;
import circuit.session.cue.StepProgress.Rep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepProgressTest {
    private static final Set<Cue.Kind> HALFWAY = Set.of(Cue.Kind.HALFWAY);

    private static Step work(Dose dose) {
        return plan(routine(circuit(1, 0, 0, move("row", dose)))).steps().get(0);
    }

    private static StepProgress at(Dose dose, double seconds) {
        return new StepProgress(CueSchedule.of(work(dose)), Duration.ofMillis(Math.round(1000 * seconds)));
    }

    @Test
    void a_rep_begins_when_its_cue_is_due() {
        CueSchedule schedule = CueSchedule.of(work(reps(10)));
        List<Rep> begun = new ArrayList<>();
        for (CueSchedule.Entry due : schedule.due(-1, s(30).toNanos())) {
            if (due.cue().kind() == Cue.Kind.REP || due.cue().kind() == Cue.Kind.LAST_REPS) {
                begun.add(new StepProgress(schedule, Duration.ofNanos(due.after()))
                        .rep()
                        .orElseThrow());
            }
        }

        assertThat(begun).hasSize(10).allMatch(rep -> rep.elapsed().isZero());
        assertThat(begun).extracting(Rep::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void the_last_rep_goes_on_in_a_step_that_was_made_longer() {
        assertThat(new StepProgress(CueSchedule.of(work(reps(10))).lasting(s(40)), s(35)).rep())
                .contains(new Rep(10, s(8), s(3)));
    }

    @Test
    void reps_without_a_limit_are_counted_at_the_usual_pace() {
        assertThat(at(maxReps(), 100).rep()).contains(new Rep(34, s(1), s(3)));
    }

    @Test
    void a_bite_is_held_and_breathed_out() {
        Dose dose = bites(time(40), 10, 5);

        assertThat(at(dose, 0).bite()).contains(new Bite(true, s(0), s(10), 1, 3));
        assertThat(at(dose, 12).bite()).contains(new Bite(false, s(2), s(3), 1, 3));
        assertThat(at(dose, 15).bite()).contains(new Bite(true, s(0), s(10), 2, 3));
        assertThat(at(dose, 38).bite()).contains(new Bite(true, s(8), s(2), 3, 3));
    }

    @Test
    void a_bite_changes_when_its_cue_is_due() {
        Step step = work(bites(time(40), 10, 5));
        CueSchedule schedule = CueSchedule.of(step);
        Duration change = schedule.untilNext(Duration.ZERO).orElseThrow();

        assertThat(change).isEqualTo(s(10));
        assertThat(new StepProgress(schedule, change.minusNanos(1))
                        .bite()
                        .orElseThrow()
                        .isHold())
                .isTrue();
        assertThat(new StepProgress(schedule, change).bite().orElseThrow().isHold())
                .isFalse();
    }

    @Test
    void half_way_moves_along_with_the_length() {
        assertThat(at(time(60), 29.9).since(HALFWAY)).isEmpty();
        assertThat(at(time(60), 31).since(HALFWAY)).contains(s(1));
        assertThat(new StepProgress(CueSchedule.of(work(time(60))).lasting(s(40)), s(31)).since(HALFWAY))
                .contains(s(11));
        assertThat(new StepProgress(CueSchedule.of(work(time(60))).lasting(s(19)), s(15)).since(HALFWAY))
                .as("too short to have one")
                .isEmpty();
    }

    @Test
    void a_step_that_waits_may_run_over_its_assumed_length() {
        StepProgress late = at(maxReps(), 100);

        assertThat(late.left()).isZero();
        assertThat(late.nanosUntilChange()).isEqualTo(s(1).toNanos());
    }
}
