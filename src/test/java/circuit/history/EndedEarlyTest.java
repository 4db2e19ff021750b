package circuit.history;

import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.s;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.history.stats.Overview;
import circuit.history.stats.OverviewBuilder;
import circuit.plan.ExerciseVariant;
import circuit.plan.PlannedSet;
import circuit.routine.Exercises;
import circuit.routine.Measure;
import circuit.routine.Routine;
import circuit.session.SetResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session that was ended early tells, and what it does not tell. */
class EndedEarlyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-03T22:00:00Z"), ZoneOffset.UTC);

    private static final Routine ROWS =
            SampleRoutines.routine(circuit(3, 0, 0, move("row", each(reps(10))), move("fly", reps(12))));

    private final Athlete athlete;

    EndedEarlyTest(@TempDir Path folder) {
        athlete = new Athlete(folder, Exercises.unread());
    }

    private static Athlete.Way leftAfter(int reps) {
        return set -> new SetResult(set, SetResult.Status.PARTIAL, reps, s(3L * reps), true);
    }

    private static Athlete.Way skipped() {
        return set -> new SetResult(set, SetResult.Status.SKIPPED, 0, s(0), false);
    }

    /** What stands on the screen and on the card before the sets of the first exercise. */
    private List<Optional<String>> lastTime() throws Exception {
        List<PlannedSet> sets = athlete.plan(ROWS).sets();
        return List.of(
                sets.get(0).lastTime(), sets.get(1).lastTime(), sets.get(0).lastTimeOfBothSides());
    }

    @Test
    void one_without_a_set_done_leaves_last_time_as_it_was() throws Exception {
        athlete.trainAsPlanned("2026-11-01", ROWS);

        athlete.train("2026-11-02", ROWS, leftAfter(9));

        assertThat(lastTime())
                .containsExactly(Optional.of("10, 10, 10"), Optional.of("10, 10, 10"), Optional.of("10, 10, 10"));
    }

    @Test
    void the_set_in_which_it_was_ended_is_no_last_time_and_its_side_is_left_out() throws Exception {
        athlete.trainAsPlanned("2026-11-01", ROWS);

        athlete.train("2026-11-02", ROWS, Athlete.ran(10), leftAfter(1));

        assertThat(lastTime()).containsExactly(Optional.of("10"), Optional.empty(), Optional.of("left 10"));
    }

    @Test
    void a_set_in_which_it_was_ended_hides_no_earlier_one_of_the_same_exercise() throws Exception {
        athlete.trainAsPlanned("2026-11-01", ROWS);

        athlete.train("2026-11-02", ROWS, Athlete.ran(10), Athlete.ran(10), leftAfter(1));

        assertThat(athlete.plan(ROWS).sets().get(2).lastTime()).contains("12, 12, 12");
    }

    @Test
    void a_skipped_side_is_left_out_and_a_skipped_set_among_others_is_a_dash() throws Exception {
        athlete.train(
                "2026-11-01",
                ROWS,
                Athlete.ran(10),
                skipped(),
                Athlete.ran(12),
                skipped(),
                skipped(),
                Athlete.ran(12),
                Athlete.ran(8),
                skipped(),
                Athlete.ran(12));

        assertThat(lastTime()).containsExactly(Optional.of("10, -, 8"), Optional.empty(), Optional.of("left 10, -, 8"));
    }

    @Test
    void fewer_reps_than_asked_for_are_still_what_was_done() throws Exception {
        athlete.train("2026-11-01", ROWS, leftAfter(8), leftAfter(7), Athlete.ran(12), leftAfter(6));

        assertThat(athlete.plan(ROWS).sets().get(0).lastTime()).contains("8");
    }

    @Test
    void without_a_set_done_it_is_in_the_log_but_counts_for_nothing() throws Exception {
        Routine plank = SampleRoutines.routine(circuit(1, 0, 0, move("plank", reps(60)), move("dip", reps(10))));
        athlete.train("2026-11-02", plank, leftAfter(40));
        HistoryReader history = new HistoryReader(athlete.folder());

        assertThat(history.sessions()).hasSize(1);
        assertThat(history.routinesLastDone(List.of(plank.name()))).isEmpty();
        assertThat(history.past(List.of(new ExerciseVariant("plank", Measure.REPS, Optional.empty())))
                        .lastDone("plank"))
                .as("what a pool goes by")
                .isEmpty();
        Overview overview = OverviewBuilder.read(history, CLOCK);
        assertThat(overview.streaks().now()).isZero();
        assertThat(overview.isEmpty()).isTrue();
    }

    @Test
    void with_one_set_done_it_counts() throws Exception {
        athlete.train("2026-11-02", ROWS, Athlete.ran(10));
        HistoryReader history = new HistoryReader(athlete.folder());

        assertThat(history.routinesLastDone(List.of(ROWS.name()))).hasSize(1);
        assertThat(OverviewBuilder.read(history, CLOCK).streaks().now()).isEqualTo(1);
    }
}
