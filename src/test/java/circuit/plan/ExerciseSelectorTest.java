package circuit.plan;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.easier;
import static circuit.SampleRoutines.exercise;
import static circuit.SampleRoutines.have;
import static circuit.SampleRoutines.level;
import static circuit.SampleRoutines.library;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.pick;
import static circuit.SampleRoutines.pool;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import circuit.plan.PlanOptions.Level;
import circuit.plan.TrainingHistory.Sessions;
import circuit.routine.Dose.Sides;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExerciseSelectorTest {
    private static final Exercise ROW =
            exercise("row", List.of("dumbbell", "bench"), Sides.EACH, "", "renegade", List.of("band-row", "swing"));
    private static final Exercise RENEGADE = exercise("renegade", List.of("mat"), Sides.ALTERNATING, "", "", List.of());
    private static final Exercise BAND_ROW = exercise("band-row", List.of("band"), Sides.TOGETHER, "", "", List.of());
    private static final Exercise SWING = exercise("swing", List.of("kettlebell"), Sides.TOGETHER, "", "", List.of());
    private static final Exercises LIBRARY = library(ROW, RENEGADE, BAND_ROW, SWING, exercise("plank"));

    private static final Routine CARD = routine(circuit(1, 0, 0, move("row", each(reps(10))), move("plank", time(60))));

    @Nested
    class Levels {
        @Test
        void harder_takes_the_exercises_harder_variation_and_turns_the_dose_to_its_sides() {
            Plan plan = Plan.of(CARD, LIBRARY, level(Level.HARDER), TrainingHistory.NONE);

            PlannedSet first = plan.sets().get(0);
            assertThat(first.exercise()).isEqualTo(RENEGADE);
            assertThat(first.dose().sides()).isEqualTo(Sides.ALTERNATING);
            assertThat(first.reps()).isEqualTo(10);
            assertThat(plan.sets()).hasSize(2);
        }

        @Test
        void the_doses_own_variation_comes_before_the_exercises() {
            Routine own = routine(circuit(1, 0, 0, easier(move("row", each(reps(10))), each(reps(6)))));

            assertThat(Plan.of(own, LIBRARY, level(Level.EASIER), TrainingHistory.NONE)
                            .sets())
                    .allSatisfy(set -> {
                        assertThat(set.exercise()).isEqualTo(ROW);
                        assertThat(set.reps()).isEqualTo(6);
                    });
        }

        @Test
        void where_there_is_no_variation_nothing_changes() {
            assertThat(names(Plan.of(CARD, LIBRARY, level(Level.EASIER), TrainingHistory.NONE)))
                    .containsExactly("row", "row", "plank");
        }
    }

    @Nested
    class Equipment {
        @Test
        void an_exercise_without_its_equipment_gives_way_to_the_first_that_can_be_done() {
            Plan plan = Plan.of(CARD, LIBRARY, have("kettlebell"), TrainingHistory.NONE);

            assertThat(names(plan)).containsExactly("swing", "plank");
            assertThat(plan.remarks()).containsExactly("swing instead of row: no bench, dumbbell");
        }

        @Test
        void it_is_left_out_where_nothing_else_can_be_done_and_the_plan_says_so() {
            Plan plan = Plan.of(CARD, LIBRARY, have("rope"), TrainingHistory.NONE);

            assertThat(names(plan)).containsExactly("plank");
            assertThat(plan.remarks()).containsExactly("row left out: no bench, dumbbell");
        }

        @Test
        void a_mat_is_always_at_hand() {
            Routine card = routine(circuit(1, 0, 0, move("renegade", reps(10))));

            assertThat(names(Plan.of(card, LIBRARY, have(), TrainingHistory.NONE)))
                    .containsExactly("renegade");
        }

        @Test
        void a_routine_of_which_nothing_is_left_is_refused() {
            Routine card = routine(circuit(1, 0, 0, move("swing", reps(10))));

            assertThatThrownBy(() -> Plan.of(card, LIBRARY, have("band"), TrainingHistory.NONE))
                    .isInstanceOf(PlanException.class)
                    .hasMessage("no exercise of back can be done with band at hand: kettlebell is missing");
        }
    }

    @Nested
    class Pools {
        private static final Routine POOL = routine(pool(
                2,
                3,
                move("a", reps(9)),
                move("b", reps(9)),
                move("c", reps(9)),
                move("swing", reps(9)),
                move("e", reps(9))));

        @Test
        void the_upper_number_is_taken_in_file_order_when_nothing_was_ever_done() {
            assertThat(names(Plan.of(POOL, Exercises.unread(), PlanOptions.NONE, TrainingHistory.NONE)))
                    .containsExactly("a", "b", "c");
        }

        @Test
        void those_done_least_recently_are_taken_and_trained_in_file_order() {
            Map<String, Instant> done = Map.of(
                    "a", Instant.parse("2026-11-03T06:00:00Z"),
                    "b", Instant.parse("2026-11-02T06:00:00Z"),
                    "c", Instant.parse("2026-11-01T06:00:00Z"),
                    "swing", Instant.parse("2026-11-04T06:00:00Z"));
            TrainingHistory past = new TrainingHistory(done, Map.of(), Sessions.NONE, Map.of());

            assertThat(names(Plan.of(POOL, Exercises.unread(), PlanOptions.NONE, past)))
                    .containsExactly("b", "c", "e");
            assertThat(names(Plan.of(POOL, Exercises.unread(), pick(1), past))).containsExactly("e");
        }

        @Test
        void what_cannot_be_done_is_not_taken() {
            Exercises shelf = library(exercise("a"), exercise("b"), exercise("c"), exercise("e"), SWING);

            assertThat(names(Plan.of(POOL, shelf, pickAndHave(), TrainingHistory.NONE)))
                    .containsExactly("a", "b", "c", "e");
        }

        @Test
        void picking_more_than_are_listed_is_refused() {
            assertThatThrownBy(() -> Plan.of(POOL, Exercises.unread(), pick(6), TrainingHistory.NONE))
                    .hasMessage("--pick 6 is more than the 5 exercises that back lists; 1 to 5 would do");
        }

        @Test
        void picking_without_a_pool_is_refused() {
            assertThatThrownBy(() -> Plan.of(CARD, LIBRARY, pick(2), TrainingHistory.NONE))
                    .hasMessage("back has no pool to pick from; leave out --pick");
        }

        private static PlanOptions pickAndHave() {
            PlanOptions some = have("band");
            return new PlanOptions(
                    pick(5).extent(), some.rest(), some.level(), some.have(), some.leadIn(), some.waits(), some.pace());
        }
    }

    private static List<String> names(Plan plan) {
        return plan.sets().stream().map(set -> set.exercise().name()).toList();
    }
}
