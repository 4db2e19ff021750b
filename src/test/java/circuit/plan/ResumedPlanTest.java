package circuit.plan;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.time;
import static circuit.SampleRoutines.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResumedPlanTest {
    private static final Plan PLAN =
            plan(routine(10, 5, circuit(1, 20, 20, move("row", each(reps(10))), move("plank", time(30)))));

    @Test
    void what_stood_before_the_next_work_gives_way_to_a_lead_in() {
        ResumedPlan resumption = ResumedPlan.of(PLAN, 1);

        assertThat(resumption.step()).isEqualTo(2);
        assertThat(written(resumption.plan())).isEqualTo("""
                lead-in 10s row
                work 30s row left · round 1/1 · set 1 · place 1/2
                lead-in 10s row right
                work 30s row right · round 1/1 · set 1 · place 1/2
                rest 20s plank
                work 30s plank · round 1/1 · set 1 · place 2/2
                """.replace("10s row\n", "10s row left\n"));
    }

    @Test
    void the_lead_in_is_that_of_the_card_but_never_shorter_than_it_takes_to_count_in() {
        assertThat(leadInAfterResume(4)).isEqualTo(s(4));
        assertThat(leadInAfterResume(25)).isEqualTo(s(25));
        assertThat(leadInAfterResume(1)).isEqualTo(s(3));
        assertThat(leadInAfterResume(0)).isEqualTo(s(3));
    }

    private static Duration leadInAfterResume(int seconds) {
        ResumedPlan resumed = ResumedPlan.of(
                plan(routine(seconds, 0, circuit(2, 20, 20, move("plank", time(30))))), seconds > 0 ? 1 : 0);
        return resumed.plan().steps().get(resumed.step()).length();
    }

    @Test
    void where_nothing_stood_before_it_a_lead_in_is_put_in() {
        Plan tight = plan(routine(0, 0, circuit(2, 0, 0, move("plank", time(30)))));

        ResumedPlan resumption = ResumedPlan.of(tight, 0);

        assertThat(resumption.step()).isEqualTo(1);
        assertThat(resumption.plan().steps().stream().map(Step::kind))
                .containsExactly(Step.Kind.WORK, Step.Kind.LEAD_IN, Step.Kind.WORK);
        assertThat(resumption.plan().steps().stream().map(Step::index)).containsExactly(0, 1, 2);
    }

    @Test
    void after_the_last_work_there_is_nothing_to_go_on_with() {
        assertThatThrownBy(() -> ResumedPlan.of(PLAN, 5))
                .isInstanceOf(PlanException.class)
                .hasMessage("nothing is left of back");
    }
}
