package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.SampleRoutines;
import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Block.Clock;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Prescription;
import circuit.session.Event;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.Scheduler;
import circuit.session.Session;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.content.ScreenContent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewScreenTest {

    @Test
    void a_review_asks_for_the_effort_and_shows_the_sets_that_were_done() throws InterruptedException {
        List<String> screens = review(80, 24, new Input.Digit(7), Input.Stopped.BY_KEY);

        assertThat(screens.get(0)).isEqualTo("""
                |  ▄▄▄▄   ▄▄▄  ▄   ▄ ▄▄▄▄▄
                |  █   █ █   █ █▀▄ █ █▄▄▄
                |  █▄▄▄▀ ▀▄▄▄▀ █  ▀█ █▄▄▄▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                              Bodyweight back, three rounds
                |   ▄█   ▄▀▀▀▄ ▄ █▀▀▀▀ ▀▀▀▀▄
                |   ▀█   █   █   █▄▄▄▄   ▄▄▀   Side plank reach to row  left   10  10  10  reps
                |    █   █   █ ▄     █     █                            right  10  10  10  reps
                |   ▀▀▀   ▀▀▀    ▀▀▀▀  ▀▀▀▀    Lower back extension            12  12  12  reps
                |                              Renegade row                    10  10  10  reps
                |  12 of 12 sets
                |
                |
                |
                |
                |  Renegade row: 10 reps · ↑/↓ to correct
                |
                |  █▀▀▀▀ █▀▀▀▀ █▀▀▀▀ ▄▀▀▀▄ █▀▀▀▄ ▀▀█▀▀     ▄█          ▄█   ▄▀▀▀▄ ▄▀▀█▄
                |  █▀▀▀  █▀▀▀  █▀▀▀  █   █ █▀▀█    █        █    ▀▀▀    █   █   █   █▀
                |  ▀▀▀▀▀ ▀     ▀      ▀▀▀  ▀   ▀   ▀       ▀▀▀         ▀▀▀   ▀▀▀    ▀
                |  1 very easy … 10 all out                                        ends in 20 s
                |
                |  1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end
                """);
        assertThat(screens.get(1)).isEqualTo("""
                |  ▄▄▄▄   ▄▄▄  ▄   ▄ ▄▄▄▄▄
                |  █   █ █   █ █▀▄ █ █▄▄▄
                |  █▄▄▄▀ ▀▄▄▄▀ █  ▀█ █▄▄▄▄
                |▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀
                |
                |                              Bodyweight back, three rounds
                |   ▄█   ▄▀▀▀▄ ▄ █▀▀▀▀ ▀▀▀▀▄
                |   ▀█   █   █   █▄▄▄▄   ▄▄▀   Side plank reach to row  left   10  10  10  reps
                |    █   █   █ ▄     █     █                            right  10  10  10  reps
                |   ▀▀▀   ▀▀▀    ▀▀▀▀  ▀▀▀▀    Lower back extension            12  12  12  reps
                |                              Renegade row                    10  10  10  reps
                |  12 of 12 sets
                |
                |
                |
                |
                |  Renegade row: 10 reps · ↑/↓ to correct
                |
                |  █▀▀▀▀ █▀▀▀▀ █▀▀▀▀ ▄▀▀▀▄ █▀▀▀▄ ▀▀█▀▀    ▀▀▀▀█    ▄▀▀▀▄ █▀▀▀▀     ▄█   ▄▀▀▀▄
                |  █▀▀▀  █▀▀▀  █▀▀▀  █   █ █▀▀█    █         █     █   █ █▀▀▀       █   █   █
                |  ▀▀▀▀▀ ▀     ▀      ▀▀▀  ▀   ▀   ▀        ▀       ▀▀▀  ▀         ▀▀▀   ▀▀▀
                |                                                                  ends in 20 s
                |
                |  1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end
                """);
    }

    @Test
    void the_last_set_is_asked_for_once_a_key_corrects_it() throws InterruptedException {
        Input up = new Input.Asked(Input.SessionCommand.UP);
        List<String> screens = review(80, 24, up, new Input.Digit(8), Input.Stopped.BY_KEY);

        assertThat(screens.get(1)).endsWith("""
                |  Renegade row: 11 reps · ↑/↓ to correct
                |
                |   ▄█    ▄█      █▀▀▀▄ █▀▀▀▀ █▀▀▀▄ ▄▀▀▀▀ ▄▀▀█▄
                |    █     █      █▀▀█  █▀▀▀  █▀▀▀   ▀▀▀▄   █▀
                |   ▀▀▀   ▀▀▀     ▀   ▀ ▀▀▀▀▀ ▀     ▀▀▀▀    ▀
                |  type it · ↑/↓ · Enter: yes                                      ends in 20 s
                |
                |  0-9 type the reps · ↑/↓ correct · ← back · Enter yes
                """);
        assertThat(screens.get(2)).contains("Renegade row: 8 reps");
        List<Snapshot> seen = reviewed(up, Input.Stopped.BY_KEY);
        assertThat(Screenshots.of(seen.get(1), 40, 12)).endsWith("""
                | Renegade row: 11 reps · ↑/↓ to correct
                | 11 reps?  type it · ↑/↓ · Enter: yes
                | 0-9 type the reps · ↑/↓ · Enter yes
                """);
        assertThat(line(seen.get(1), 70))
                .isEqualTo(" DONE   10:53  11 reps?  type it · ↑/↓ · Enter: yes  ends in 20 s");
    }

    @Test
    void a_large_window_asks_in_large_letters() throws InterruptedException {
        assertThat(review(120, 40, Input.Stopped.BY_KEY).get(0)).isEqualTo("""
                |
                |  ██████▄▄ ▄▄████▄▄ ██▄   ██ ████████
                |  ██    ██ ██    ██ ███▄  ██ ██
                |  ██    ██ ██    ██ ██▀██▄██ ██████
                |  ██    ██ ██    ██ ██  ▀███ ██
                |  ██████▀▀ ▀▀████▀▀ ██   ▀██ ████████
                |
                |
                |                                           Bodyweight back, three rounds
                |    ▄██    ▄▄████▄▄    ████████ ▄▄████▄▄
                |   ████    ██    ██ ██ ██▄▄▄▄   ▀▀    ██   Side plank reach to row  left   10  10  10  reps
                |     ██    ██    ██    ▀▀▀▀▀██▄   ██████                            right  10  10  10  reps
                |     ██    ██    ██ ██ ▄▄    ██ ▄▄    ██   Lower back extension            12  12  12  reps
                |   ██████  ▀▀████▀▀    ▀▀████▀▀ ▀▀████▀▀   Renegade row                    10  10  10  reps
                |
                |  12 of 12 sets
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |
                |  Renegade row: 10 reps · ↑/↓ to correct
                |
                |  ████████ ████████ ████████ ▄▄████▄▄ ██████▄▄ ████████       ▄██               ▄██    ▄▄████▄▄ ▄▄████▄▄
                |  ██       ██       ██       ██    ██ ██    ██    ██         ████              ████    ██    ██ ▀▀    ██
                |  ██████   ██████   ██████   ██    ██ ██████▀▀    ██           ██     ██████     ██    ██    ██    ▄███▀
                |  ██       ██       ██       ██    ██ ██  ▀█▄     ██           ██                ██    ██    ██    ▀▀
                |  ████████ ██       ██       ▀▀████▀▀ ██   ▀██    ██         ██████            ██████  ▀▀████▀▀    ██
                |  1 very easy … 10 all out                                                                                ends in 20 s
                |
                |  1-9, 0 for 10 effort · ↑/↓ correct the last set · ← back · Enter end
                """);
    }

    @Test
    void small_windows_have_a_row_for_the_question() throws InterruptedException {
        assertThat(review(40, 12, Input.Stopped.BY_KEY).get(0)).isEqualTo("""
                | DONE                             10:53
                | Bodyweight back, three rounds
                | 12 of 12 sets
                |
                | Side plank    left   10  10  10  reps
                | reach to row  right  10  10  10  reps
                | Lower back           12  12  12  reps
                | extension
                | Renegade row         10  10  10  reps
                | Renegade row: 10 reps · ↑/↓ to correct
                | Effort 1-10?  1 very easy … 10 all out
                | 1-9, 0 for 10 · ← back · Enter end
                """);
        List<String> screens = review(30, 8, new Input.Digit(7), Input.Stopped.BY_KEY);
        assertThat(screens.get(0)).isEqualTo("""
                | DONE                   10:53
                | 12 of 12 sets
                | Side…   left   10 10 10 reps
                |         right  10 10 10 reps
                | and 2 more
                | Renegade row: 10 reps
                | 1 very easy … 10 all out
                | 1-9, 0 · ← back · Enter end
                """);
        assertThat(screens.get(1)).isEqualTo("""
                | DONE                   10:53
                | 12 of 12 sets
                | Side…   left   10 10 10 reps
                |         right  10 10 10 reps
                | and 2 more
                | Renegade row: 10 reps
                | Effort 7 of 10  ends in 20 s
                | 1-9, 0 · ← back · Enter end
                """);
    }

    @Test
    void long_names_are_wrapped_and_take_the_room_of_the_large_banner() throws InterruptedException {
        Dose loaded = SampleRoutines.with(load("12.5"), SampleRoutines.each(SampleRoutines.reps(10)));
        Plan plan = plan(SampleRoutines.circuit(
                3,
                5,
                5,
                SampleRoutines.move("Single-leg Romanian deadlift with a reach to the wall", loaded),
                SampleRoutines.move("Copenhagen plank with the knee supported on a bench", SampleRoutines.time(30)),
                SampleRoutines.move("Kneeling Nordic curl with a band round the chest", SampleRoutines.reps(8)),
                SampleRoutines.move("Squat", SampleRoutines.reps(8))));

        Snapshot end = reviewed(plan, Input.Stopped.BY_KEY).get(0);

        assertThat(Screenshots.of(end, 80, 24)).startsWith("""
                |  DONE                                                                    8:04
                |  A strong back
                |  15 of 15 sets
                |
                |  Single-leg Romanian deadlift with a reach   left   10  10  10  reps @ 12.5kg
                |  to the wall                                 right  10  10  10  reps @ 12.5kg
                |  Copenhagen plank with the knee supported           30s  30s  30s
                |  on a bench
                |  Kneeling Nordic curl with a band round the          8   8   8  reps
                |  chest
                |  Squat                                               8   8   8  reps
                """);
        assertThat(Screenshots.of(end, 40, 12)).contains("""
                | leg Ro…  right  10 10 10 reps @ 12.5kg
                """, """
                | Squat            8  8  8 reps
                """);
    }

    @Test
    void of_the_last_set_the_name_is_cut_and_not_what_was_done() throws InterruptedException {
        Plan plan = plan(SampleRoutines.circuit(
                1,
                0,
                0,
                SampleRoutines.move("Kneeling Nordic curl with a band round the chest", SampleRoutines.reps(8))));

        Snapshot end = reviewed(plan, Input.Stopped.BY_KEY).get(0);

        assertThat(Screenshots.of(end, 40, 12)).contains("""
                | Kneeling Nordic curl with a b…: 8 reps
                """);
        assertThat(Screenshots.of(end, 60, 20))
                .contains("|  Kneeling Nordic curl with a band round the chest: 8 reps\n");
    }

    @Test
    void all_exercises_are_shown_rather_than_the_time_in_large_digits() throws InterruptedException {
        Prescription[] many = IntStream.rangeClosed(1, 13)
                .mapToObj(i -> SampleRoutines.move("Move " + i, SampleRoutines.reps(5)))
                .toArray(Prescription[]::new);
        Snapshot end = reviewed(plan(SampleRoutines.circuit(1, 0, 0, many)), Input.Stopped.BY_KEY)
                .get(0);

        assertThat(Screenshots.of(end, 80, 24))
                .contains("Move 1 ", "Move 13  5  reps")
                .doesNotContain("more");
    }

    @Test
    void what_was_reached_by_the_clock_is_never_cut() throws InterruptedException {
        Block block = SampleRoutines.circuit(
                1,
                0,
                0,
                SampleRoutines.move("Push-up", SampleRoutines.reps(7)),
                SampleRoutines.move("Row", SampleRoutines.reps(9)));
        Snapshot end = reviewed(plan(SampleRoutines.clocked(Clock.Kind.FOR, 120, block)), Input.Stopped.BY_KEY)
                .get(0);

        assertThat(Screenshots.of(end, 80, 24)).contains("""
                |  2 rounds and 8 reps
                |  5 of 6 sets · 1 partial
                """);
        assertThat(Screenshots.of(end, 40, 12)).contains("""
                | 2 rounds and 8 reps · 5 of 6 sets
                | 1 partial
                """);
    }

    @Test
    void nothing_comes_after_the_last_set() {
        assertThat(Screenshots.of(
                        SampleSnapshots.of(SamplePlans.minute(false))
                                .after(3000)
                                .snapshot(),
                        80,
                        24))
                .contains("Side plank            left   60s  60s  60s", "Lower back extension: 60 s")
                .doesNotContain("Next");
    }

    @Test
    void in_one_line_the_question_comes_before_what_was_done() throws InterruptedException {
        Snapshot now = reviewed(Input.Stopped.BY_KEY).get(0);

        assertThat(line(now, 110))
                .isEqualTo(
                        " DONE   10:53  Effort 1-10?  1 very easy … 10 all out  Renegade row: 10 reps · ↑/↓ to correct"
                                + "  ends in 20 s");
        assertThat(line(now, 56)).isEqualTo(" DONE   10:53  Effort 1-10?  1 very easy … 10 all out");
        assertThat(line(now, 30)).isEqualTo(" DONE   10:53  Effort 1-10?");
    }

    private static String line(Snapshot now, int columns) {
        return StatusLine.of(ScreenContent.of(now, false), columns, Screenshots.COLOURFUL, false)
                .toString();
    }

    private static List<String> review(int columns, int rows, Input... inputs) throws InterruptedException {
        return reviewed(inputs).stream()
                .map(now -> Screenshots.of(now, columns, rows))
                .toList();
    }

    private static Plan plan(Block block) {
        return Plan.of(SampleRoutines.routine(block), name -> Optional.empty(), PlanOptions.NONE, TrainingHistory.NONE);
    }

    private static Load load(String kilograms) {
        return new Load(new BigDecimal(kilograms), Load.Unit.KG);
    }

    private static List<Snapshot> reviewed(Input... inputs) throws InterruptedException {
        return reviewed(SamplePlans.back(), inputs);
    }

    private static List<Snapshot> reviewed(Plan plan, Input... inputs) throws InterruptedException {
        long end = Duration.ofHours(1).toNanos();
        Session session = new Session(plan, 0);
        session.advance(end);
        InputQueue queue = new InputQueue();
        List.of(inputs).forEach(queue::post);
        List<Snapshot> seen = new ArrayList<>();
        SessionListener watcher = new SessionListener() {
            @Override
            public void onEvent(Event event) {}

            @Override
            public void onSnapshot(Snapshot snapshot) {
                seen.add(snapshot);
            }
        };
        new Scheduler(session, new Scheduler.ScaledTicker(() -> end, 1), queue, List.of(watcher), Optional.empty())
                .review(new Scheduler.ScaledTicker(() -> end, 1));
        return seen;
    }
}
