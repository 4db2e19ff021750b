package circuit.history;

import static circuit.SampleRoutines.alternating;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.exercise;
import static circuit.SampleRoutines.library;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.pool;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.s;
import static circuit.SampleRoutines.sets;
import static circuit.SampleRoutines.tempo;
import static circuit.SampleRoutines.time;
import static circuit.history.Athlete.SKIPPED;
import static circuit.history.Athlete.ended;
import static circuit.history.Athlete.ran;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import circuit.plan.ExerciseVariant;
import circuit.plan.PlannedSet;
import circuit.routine.Dose.Sides;
import circuit.routine.Exercises;
import circuit.routine.Measure;
import circuit.routine.Routine;
import circuit.session.SetResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an athlete trains in three weeks, and what a coach who has seen it would say before each session. */
class ThreeWeeksTest {
    private static final Exercises LIBRARY = library(
            exercise("superman", List.of(), Sides.TOGETHER, "", "superman-pulldown", List.of()),
            exercise("superman-pulldown", List.of(), Sides.TOGETHER, "superman", "", List.of()),
            exercise("row", List.of(), Sides.EACH, "", "", List.of()),
            exercise("plank", List.of(), Sides.TOGETHER, "", "", List.of()),
            exercise("cobra", List.of(), Sides.TOGETHER, "", "", List.of()),
            exercise("bridge", List.of(), Sides.TOGETHER, "", "", List.of()),
            exercise("twist", List.of(), Sides.ALTERNATING, "", "", List.of()));

    /** Three sets of ten to twelve of one move, and a minute of another. */
    private static final Routine STRENGTH =
            routine(sets(3, 30, 30, move("superman", reps(10, 12)), move("plank", time(60))));

    private static final Routine ROWS = routine(sets(2, 0, 0, move("row", each(reps(8, 10)))));

    private static final Routine TWO_OF_FOUR = routine(pool(
            2,
            2,
            move("cobra", reps(10)),
            move("bridge", reps(10)),
            move("superman", reps(10)),
            move("plank", time(60))));

    private final Athlete athlete;

    ThreeWeeksTest(@TempDir Path folder) {
        athlete = new Athlete(folder, LIBRARY);
    }

    @Test
    void three_weeks() throws Exception {
        // Monday of the first week. Nobody knows this athlete yet: begin at the lower number.
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 10");
        athlete.train("2026-11-02", STRENGTH, 10, 10, 10);

        // Ten in every set: one more. All eleven would make it twelve, but the last set falls short.
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 11, last time 10, 10, 10");
        athlete.train("2026-11-04", STRENGTH, 11, 11, 10);

        // Not every set reached it, so it stays; a good day brings it off.
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 11, last time 11, 11, 10");
        athlete.train("2026-11-06", STRENGTH, 11, 11, 11);

        // Second week. Twelve is the top of the range, and the first try is not yet clean.
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 12, last time 11, 11, 11");
        athlete.train("2026-11-09", STRENGTH, 12, 12, 10);
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 12, last time 12, 12, 10");

        // A session that is broken off after one good set proves nothing about three.
        athlete.train("2026-11-11", STRENGTH, 12);
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 12, last time 12");

        // A set that is skipped is none that was reached.
        athlete.train("2026-11-13", STRENGTH, 12, 12, SKIPPED);
        assertThat(athlete.coach(STRENGTH)).isEqualTo("superman 12, last time 12, 12, -");

        // Third week: twelve, three times. Within the range there is nothing more to win.
        athlete.train("2026-11-16", STRENGTH, 12, 12, 12);
        assertThat(athlete.coach(STRENGTH))
                .isEqualTo("superman 12, last time 12, 12, 12, ready for the harder version: superman-pulldown");

        // A minute's plank has nothing to aim for, but what was held last time is known.
        assertThat(Athlete.last(athlete.plan(STRENGTH), "plank")).isEqualTo("1m, 1m, 1m");
    }

    @Test
    void the_weaker_side_sets_the_pace_of_both() throws Exception {
        athlete.train("2026-11-02", ROWS, 8, 8, 8, 8);
        assertThat(athlete.plan(ROWS).sets()).extracting(PlannedSet::reps).containsOnly(9);

        athlete.train("2026-11-04", ROWS, 9, 8, 9, 9);
        assertThat(athlete.plan(ROWS).sets())
                .extracting(PlannedSet::reps, set -> set.lastTime().orElse(""))
                .containsExactly(tuple(9, "9, 9"), tuple(9, "8, 9"), tuple(9, "9, 9"), tuple(9, "8, 9"));
        assertThat(athlete.plan(ROWS).sets().get(0).lastTimeOfBothSides()).contains("left 9, 9; right 8, 9");
    }

    @Test
    void a_set_that_was_broken_off_before_its_first_rep_is_not_what_was_done_last_time() throws Exception {
        athlete.train("2026-11-02", ROWS, 8, 8, 8, 8);
        athlete.train("2026-11-04", ROWS, set -> new SetResult(set, SetResult.Status.PARTIAL, 0, s(2), true));

        assertThat(athlete.plan(ROWS).sets().get(0).lastTimeOfBothSides()).contains("8, 8");
    }

    @Test
    void a_pool_brings_what_has_waited_longest() throws Exception {
        assertThat(athlete.exercises(TWO_OF_FOUR)).isEqualTo("cobra bridge");
        athlete.trainAsPlanned("2026-11-02", TWO_OF_FOUR);

        // Week by week the other half comes; a strength day in between counts as well.
        assertThat(athlete.exercises(TWO_OF_FOUR)).isEqualTo("superman plank");
        athlete.trainAsPlanned("2026-11-04", TWO_OF_FOUR);
        assertThat(athlete.exercises(TWO_OF_FOUR)).isEqualTo("cobra bridge");
        athlete.trainAsPlanned("2026-11-06", routine(sets(1, 0, 0, move("cobra", time(30)))));
        assertThat(athlete.exercises(TWO_OF_FOUR)).isEqualTo("bridge superman");
    }

    @Test
    void totals_come_true_once_the_runners_own_pace_is_known() throws Exception {
        Routine bridges = routine(sets(3, 0, 0, move("bridge", reps(10))));
        assertThat(athlete.plan(bridges).length()).as("three seconds a rep").isEqualTo(s(90));

        // Three sets that ran out say nothing; nor do two that this athlete ended.
        athlete.train("2026-11-02", bridges, 10, 10, 10);
        assertThat(athlete.plan(bridges).length()).isEqualTo(s(90));
        athlete.train("2026-11-04", bridges, ended(10, 22), ended(10, 25), ran(10));
        assertThat(athlete.plan(bridges).length()).isEqualTo(s(90));

        // The third one does: 2.2, 2.5 and 2.4 seconds a rep, of which 2.4 is the middle.
        athlete.train("2026-11-06", bridges, ended(10, 24), ran(10), ran(10));
        assertThat(athlete.plan(bridges).length()).isEqualTo(s(72));

        // Sets that now run out at that pace do not confirm it, however many they are.
        athlete.train("2026-11-09", bridges, ran(10), ran(10), ran(10));
        athlete.train("2026-11-11", bridges, ended(10, 30), ended(10, 30), ended(10, 30));
        assertThat(athlete.plan(bridges).length()).as("the middle of six").isEqualTo(Duration.ofSeconds(84));

        // Of another exercise nothing is known, a tempo is a tempo, and who asks for a pace today gets it.
        assertThat(athlete.plan(routine(sets(1, 0, 0, move("cobra", reps(10))))).length())
                .isEqualTo(s(30));
        assertThat(athlete.plan(routine(sets(1, 0, 0, move("bridge", tempo(reps(10), 1, 1, 2)))))
                        .length())
                .isEqualTo(s(40));
    }

    @Test
    void a_rep_on_both_sides_is_two_movements() throws Exception {
        Routine twists = routine(sets(3, 0, 0, move("twist", alternating(reps(10)))));
        assertThat(athlete.plan(twists).length()).isEqualTo(s(180));

        athlete.train("2026-11-02", twists, ended(10, 40), ended(10, 40), ended(10, 40));

        assertThat(athlete.plan(twists).length()).isEqualTo(s(120));
    }

    @Test
    void another_weight_begins_at_the_lower_number_again() throws Exception {
        athlete.train("2026-11-02", STRENGTH, 12, 12, 12);

        assertThat(athlete.past(STRENGTH)
                        .lastTime(new ExerciseVariant("superman", Measure.REPS, Optional.of(new BigDecimal(12)))))
                .isEmpty();
        assertThat(athlete.past(STRENGTH).lastTime(new ExerciseVariant("superman", Measure.TIME, Optional.empty())))
                .isEmpty();
    }
}
