package circuit.plan;

import static circuit.SampleRoutines.alternating;
import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.list;
import static circuit.SampleRoutines.maxReps;
import static circuit.SampleRoutines.maxTime;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.plan;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.resting;
import static circuit.SampleRoutines.rounds;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.sets;
import static circuit.SampleRoutines.tempo;
import static circuit.SampleRoutines.time;
import static circuit.SampleRoutines.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.SampleRoutines;
import circuit.routine.Block;
import circuit.routine.Dose.Sides;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.routine.SetList;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void a_circuit_goes_round_with_rests_between_and_none_after_the_last() {
        Routine routine = routine(10, 5, circuit(2, 20, 60, move("row", reps(10)), move("plank", time(30))));

        assertThat(written(plan(routine))).isEqualTo("""
                lead-in 10s row
                work 30s row · round 1/2 · set 1 · place 1/2
                rest 20s plank
                work 30s plank · round 1/2 · set 1 · place 2/2
                rest 60s row
                work 30s row · round 2/2 · set 2 · place 1/2
                rest 20s plank
                work 30s plank · round 2/2 · set 2 · place 2/2
                """);
    }

    @Test
    void sets_of_one_exercise_come_before_the_next_and_sides_share_the_number() {
        Routine routine = routine(0, 5, sets(2, 45, 90, move("row", each(reps(10))), move("fly", reps(12))));

        assertThat(written(plan(routine))).isEqualTo("""
                work 30s row left · round 1/2 · set 1 · place 1/2
                switch 5s row right
                work 30s row right · round 1/2 · set 1 · place 1/2
                rest 45s row left
                work 30s row left · round 2/2 · set 2 · place 1/2
                switch 5s row right
                work 30s row right · round 2/2 · set 2 · place 1/2
                rest 90s fly
                work 36s fly · round 1/2 · set 1 · place 2/2
                rest 45s fly
                work 36s fly · round 2/2 · set 2 · place 2/2
                """);
    }

    @Test
    void a_block_is_followed_by_its_round_rest() {
        Routine routine = routine(circuit(1, 5, 40, move("a", time(30))), circuit(1, 5, 50, move("b", time(30))));

        assertThat(written(plan(routine))).isEqualTo("""
                work 30s a · round 1/1 · set 1 · place 1/1
                rest 40s b
                work 30s b · round 1/1 · set 1 · place 1/1
                """);
    }

    @Test
    void an_exercises_own_rest_comes_wherever_anything_follows() {
        Routine routine = routine(circuit(2, 20, 60, resting(move("a", time(30)), 3), resting(move("b", time(30)), 4)));

        assertThat(written(plan(routine))).isEqualTo("""
                work 30s a · round 1/2 · set 1 · place 1/2
                rest 3s b
                work 30s b · round 1/2 · set 1 · place 2/2
                rest 4s a
                work 30s a · round 2/2 · set 2 · place 1/2
                rest 3s b
                work 30s b · round 2/2 · set 2 · place 2/2
                """);
    }

    @Test
    void an_exercise_may_say_its_own_number_of_sets() {
        Routine routine =
                routine(sets(1, 60, 90, move("a", SetList.of(2, time(30))), move("b", SetList.of(3, reps(5)))));

        assertThat(written(plan(routine))).isEqualTo("""
                work 30s a · round 1/2 · set 1 · place 1/2
                rest 60s a
                work 30s a · round 2/2 · set 2 · place 1/2
                rest 90s b
                work 15s b · round 1/3 · set 1 · place 2/2
                rest 60s b
                work 15s b · round 2/3 · set 2 · place 2/2
                rest 60s b
                work 15s b · round 3/3 · set 3 · place 2/2
                """);
    }

    @Test
    void a_list_gives_an_amount_for_each_round() {
        Routine routine = routine(circuit(2, 0, 0, move("a", list(reps(2), reps(1))), move("b", time(10))));

        assertThat(written(plan(routine))).isEqualTo("""
                work 6s a · round 1/2 · set 1 · place 1/2
                work 10s b · round 1/2 · set 1 · place 2/2
                work 3s a · round 2/2 · set 2 · place 1/2
                work 10s b · round 2/2 · set 2 · place 2/2
                """);
    }

    @Test
    void one_side_alone_is_a_set_on_that_side() {
        Routine routine = routine(circuit(1, 0, 0, move("a", time(30).on(Sides.RIGHT))));

        assertThat(written(plan(routine))).isEqualTo("work 30s a right · round 1/1 · set 1 · place 1/1\n");
    }

    @Test
    void steps_of_no_length_are_left_out() {
        Routine routine = routine(0, 0, circuit(1, 0, 0, move("a", each(time(30))), move("b", time(30))));

        assertThat(written(plan(routine))).isEqualTo("""
                work 30s a left · round 1/1 · set 1 · place 1/2
                work 30s a right · round 1/1 · set 1 · place 1/2
                work 30s b · round 1/1 · set 1 · place 2/2
                """);
    }

    @Test
    void an_exercise_that_comes_twice_in_a_round_counts_its_sets() {
        Routine routine = routine(circuit(2, 0, 0, move("a", time(10)), move("b", time(10)), move("a", time(10))));

        assertThat(plan(routine).sets().stream()
                        .filter(set -> set.exercise().name().equals("a"))
                        .map(set -> set.position().set()))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void an_alternating_rep_takes_twice_the_seconds_and_an_alternating_time_the_same() {
        Routine routine =
                routine(circuit(1, 0, 0, move("row", alternating(reps(10))), move("twist", alternating(time(60)))));

        assertThat(plan(routine).steps().stream().map(Step::length)).containsExactly(s(60), s(60));
    }

    @Test
    void a_tempo_sets_the_pace_of_a_rep() {
        assertThat(plan(routine(circuit(1, 0, 0, move("cobra", tempo(reps(8), 2, 4, 2)))))
                        .length())
                .isEqualTo(s(64));
    }

    @Test
    void a_range_is_paced_to_its_lower_number() {
        assertThat(plan(routine(circuit(1, 0, 0, move("fly", reps(10, 12)))))
                        .steps()
                        .get(0)
                        .set()
                        .reps())
                .isEqualTo(10);
    }

    @Test
    void as_much_as_one_can_waits_for_a_key_and_counts_45_seconds_in_the_total() {
        Plan plan = plan(routine(circuit(1, 10, 10, move("a", maxReps()), move("b", maxTime()))));

        assertThat(plan.length()).isEqualTo(s(45 + 10 + 45));
        assertThat(plan.isAbout()).isTrue();
        assertThat(plan.needsKeys()).isTrue();
        assertThat(plan.withoutKeys().needsKeys()).isFalse();
        assertThat(plan.withoutKeys().isAbout()).isTrue();
    }

    @Test
    void the_total_is_the_sum_of_the_steps() {
        Plan plan = plan(routine(10, 5, circuit(3, 20, 20, move("row", each(reps(10))), move("plank", time(45)))));

        assertThat(plan.length()).isEqualTo(s(10 + 3 * (30 + 5 + 30 + 20 + 45) + 2 * 20));
    }

    @Test
    void rounds_are_chosen_for_every_block_that_has_more_than_one() {
        Block warmUp = circuit(1, 0, 0, move("a", time(10)));
        Block main = circuit(3, 0, 0, move("b", time(10)));

        assertThat(with(routine(warmUp, main), rounds(2)).sets()).hasSize(1 + 2);
        assertThat(with(routine(warmUp), rounds(4)).sets()).hasSize(4);
    }

    @Test
    void a_chosen_rest_takes_the_round_rest_along_only_where_they_were_the_same() {
        Block same = circuit(2, 20, 20, move("a", time(10)), move("b", time(10)));
        Block apart = circuit(2, 20, 60, move("a", time(10)), move("b", time(10)));

        assertThat(rests(with(routine(same), SampleRoutines.rest(5)))).containsExactly(5L, 5L, 5L);
        assertThat(rests(with(routine(apart), SampleRoutines.rest(5)))).containsExactly(5L, 60L, 5L);
    }

    @Test
    void a_plan_that_would_not_end_is_refused() {
        Block endless = circuit(
                99,
                1,
                1,
                java.util.stream.IntStream.range(0, 60)
                        .mapToObj(i -> move("a", time(10)))
                        .toArray(circuit.routine.Prescription[]::new));

        assertThatThrownBy(() -> plan(routine(endless)))
                .isInstanceOf(PlanException.class)
                .hasMessage("back would take more than 10,000 steps; fewer rounds would do");
    }

    private static Plan with(Routine routine, PlanOptions choices) {
        return Plan.of(routine, Exercises.unread(), choices, TrainingHistory.NONE);
    }

    private static java.util.stream.Stream<Long> rests(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.kind() == Step.Kind.REST)
                .map(step -> step.length().toSeconds());
    }
}
