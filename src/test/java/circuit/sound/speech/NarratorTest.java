package circuit.sound.speech;

import static circuit.SampleRoutines.alternating;
import static circuit.SampleRoutines.bites;
import static circuit.SampleRoutines.circuit;
import static circuit.SampleRoutines.each;
import static circuit.SampleRoutines.library;
import static circuit.SampleRoutines.maxReps;
import static circuit.SampleRoutines.move;
import static circuit.SampleRoutines.reps;
import static circuit.SampleRoutines.resting;
import static circuit.SampleRoutines.routine;
import static circuit.SampleRoutines.sets;
import static circuit.SampleRoutines.tempo;
import static circuit.SampleRoutines.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Block.Rests;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Prescription.Amounts;
import circuit.routine.Prescription.Timing;
import circuit.routine.Routine;
import circuit.routine.SetList;
import circuit.session.Input.SessionCommand;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NarratorTest {
    private static final Exercises LIBRARY = library(
            exercise("side-plank-reach", "Side plank reach to row", "Lie on one side, the elbow under the shoulder."),
            exercise("renegade-row", "Renegade row", "Take a high plank, belly tight, legs straight."),
            exercise("ball-twist", "Ball Russian twist", "Rest the shoulder blades on the ball."),
            exercise("side-plank", "Side plank", "Lie on the working side, feet stacked."));

    private static Exercise exercise(String name, String title, String how) {
        return new Exercise(
                name,
                title,
                List.of(),
                Optional.empty(),
                new Exercise.Instructions(
                        List.of(), Optional.empty(), List.of(how, "And so on."), Optional.empty(), Optional.empty()),
                Exercise.Variations.NONE);
    }

    private static Plan planned(Routine routine) {
        return Plan.of(routine, LIBRARY, PlanOptions.NONE, TrainingHistory.NONE);
    }

    private static NarratedSession listening(Routine routine) {
        return NarratedSession.to(planned(routine));
    }

    @Test
    void a_session_of_reps_can_be_followed_with_closed_eyes() {
        Routine routine = routine(
                10,
                5,
                circuit(
                        2,
                        20,
                        20,
                        move("side-plank-reach", each(reps(5))),
                        move("renegade-row", alternating(reps(4)))));

        assertThat(listening(routine).until(1000).heard()).isEqualTo("""
                  0.0 Get ready. First: side plank reach to row, five reps each side, left first.
                  7.0 Three.
                  8.0 Two.
                  9.0 One.
                 10.0 Go. One.
                 13.0 Two.
                 16.0 Three to go.
                 19.0 Two to go.
                 22.0 Last one.
                 25.0 Switch to your right side.
                 30.0 Go. One.
                 33.0 Two.
                 36.0 Three to go.
                 39.0 Two to go.
                 42.0 Last one.
                 45.0 Rest. Next: renegade row, four reps, alternating. Take a high plank, belly tight, legs straight.
                 62.0 Three.
                 63.0 Two.
                 64.0 One.
                 65.0 Go. One.
                 71.0 Three to go.
                 77.0 Two to go.
                 83.0 Last one.
                 89.0 Round one done. Rest. Next: side plank reach to row, five reps each side, left first. Lie on one side, the elbow under the shoulder.
                106.0 Three.
                107.0 Two.
                108.0 One.
                109.0 Go. One.
                112.0 Two.
                115.0 Three to go.
                118.0 Two to go.
                121.0 Last one.
                124.0 Switch to your right side.
                129.0 Go. One.
                132.0 Two.
                135.0 Three to go.
                138.0 Two to go.
                141.0 Last one.
                144.0 Rest. Next: renegade row, four reps, alternating.
                161.0 Three.
                162.0 Two.
                163.0 One.
                164.0 Go. One.
                170.0 Three to go.
                176.0 Two to go.
                182.0 Last one.
                188.0 Done. Three minutes. All six sets done.
                """);
    }

    @Test
    void a_session_by_the_minute_can_be_followed_with_closed_eyes() {
        Routine routine = routine(
                10, 5, circuit(2, 5, 5, move("ball-twist", alternating(time(60))), move("side-plank", each(time(60)))));

        assertThat(listening(routine).until(1000).heard()).isEqualTo("""
                  0.0 Get ready. First: ball Russian twist, one minute, alternating.
                  7.0 Three.
                  8.0 Two.
                  9.0 One.
                 10.0 Go.
                 40.0 Half way.
                 67.0 Three.
                 68.0 Two.
                 69.0 One.
                 70.0 Next: side plank, left side.
                 72.0 Three.
                 73.0 Two.
                 74.0 One.
                 75.0 Go. One minute each side, left first.
                105.0 Half way.
                132.0 Three.
                133.0 Two.
                134.0 One.
                135.0 Switch to your right side.
                140.0 Go.
                170.0 Half way.
                197.0 Three.
                198.0 Two.
                199.0 One.
                200.0 Next: ball Russian twist.
                202.0 Three.
                203.0 Two.
                204.0 One.
                205.0 Go. One minute, alternating. Round two of two.
                235.0 Half way.
                262.0 Three.
                263.0 Two.
                264.0 One.
                265.0 Next: side plank, left side.
                267.0 Three.
                268.0 Two.
                269.0 One.
                270.0 Go. One minute each side, left first.
                300.0 Half way.
                327.0 Three.
                328.0 Two.
                329.0 One.
                330.0 Switch to your right side.
                335.0 Go.
                365.0 Half way.
                392.0 Three.
                393.0 Two.
                394.0 One.
                395.0 Done. Seven minutes. All six sets done.
                """);
    }

    @Test
    void sets_ranges_loads_and_tempos_are_said_in_words() {
        Dose dose = tempo(reps(10, 12), 2, 4, 1);
        Dose loaded = new Dose(
                dose.effort(),
                dose.written(),
                dose.sides(),
                Optional.of(new Load(new BigDecimal("12.5"), Load.Unit.KG)),
                dose.tempo(),
                dose.bites());

        assertThat(listening(routine(20, 5, sets(3, 45, 45, move("renegade-row", loaded))))
                        .until(1)
                        .heard())
                .isEqualTo("""
                  0.0 Get ready. First: renegade row, ten to twelve reps, with twelve point five kilograms, two seconds up, four held, one down, set one of three. Take a high plank, belly tight, legs straight.
                """);
    }

    @Test
    void a_rest_of_thirty_seconds_tells_the_last_ten() {
        Routine routine = routine(0, 5, sets(2, 30, 30, move("Swing", time(20))));

        assertThat(listening(routine).until(50).heard()).isEqualTo("""
                  0.0 Go. Swing, twenty seconds, set one of two.
                 10.0 Half way.
                 17.0 Three.
                 18.0 Two.
                 19.0 One.
                 20.0 Rest. Next: swing, twenty seconds, set two of two.
                 40.0 Ten seconds.
                 47.0 Three.
                 48.0 Two.
                 49.0 One.
                 50.0 Go.
                """);
    }

    @Test
    void bites_say_how_long_and_join_what_falls_on_the_same_moment() {
        Routine routine = routine(5, 5, circuit(1, 0, 0, move("side-plank", bites(time(30), 10, 5))));

        assertThat(listening(routine).until(100).heard()).isEqualTo("""
                  0.0 First: side plank.
                  2.0 Three.
                  3.0 Two.
                  4.0 One.
                  5.0 Go. Thirty seconds, ten seconds on, five off.
                 15.0 Off for five.
                 20.0 Half way. On for ten.
                 30.0 Off for five.
                 32.0 Three.
                 33.0 Two.
                 34.0 One.
                 35.0 Done. Thirty-five seconds. One set done.
                """);
    }

    @Test
    void without_a_rest_go_says_what_there_is_to_do() {
        Routine routine = routine(
                0, 0, circuit(2, 0, 0, move("side-plank", each(time(10))), move("renegade-row", alternating(reps(3)))));

        assertThat(listening(routine).until(100).heard()).isEqualTo("""
                  0.0 Go. Side plank, ten seconds each side, left first.
                  7.0 Three.
                  8.0 Two.
                  9.0 One.
                 10.0 Go. Right side.
                 17.0 Three.
                 18.0 Two.
                 19.0 One.
                 20.0 Go. Renegade row, three reps, alternating.
                 26.0 Two to go.
                 32.0 Last one.
                 38.0 Go. Side plank, ten seconds each side, left first. Round two of two.
                 45.0 Three.
                 46.0 Two.
                 47.0 One.
                 48.0 Go. Right side.
                 55.0 Three.
                 56.0 Two.
                 57.0 One.
                 58.0 Go. Renegade row, three reps, alternating.
                 64.0 Two to go.
                 70.0 Last one.
                 76.0 Done. One minute. All six sets done.
                """);
    }

    @Test
    void a_number_gives_way_to_an_announcement_that_lasts() {
        Routine routine = routine(
                0, 5, circuit(1, 4, 4, move("Swing", time(10)), move("Single-leg band row with a twist", time(10))));

        assertThat(listening(routine).until(15).heard()).isEqualTo("""
                  0.0 Go. Swing, ten seconds.
                  7.0 Three.
                  8.0 Two.
                  9.0 One.
                 10.0 Next: single-leg band row with a twist.
                 13.0 One.
                 14.0 Go. Ten seconds.
                """);
    }

    @Test
    void fast_reps_are_not_counted_but_their_end_is_near() {
        Routine routine = routine(0, 5, circuit(1, 0, 0, move("Swing", tempo(reps(6), 1, 0, 0))));

        assertThat(listening(routine).until(10).heard()).isEqualTo("""
                  0.0 Go. Swing, six reps, one second up.
                  3.0 Three to go.
                  6.0 Done. Six seconds. One set done.
                """);
    }

    @Test
    void where_only_a_key_goes_on_it_says_so() {
        Routine routine = routine(5, 5, circuit(1, 0, 0, move("Swing", maxReps())));

        assertThat(listening(routine).until(60).press(SessionCommand.NEXT).heard())
                .isEqualTo("""
                  0.0 First: swing.
                  2.0 Three.
                  3.0 Two.
                  4.0 One.
                  5.0 Go. As many reps as you can. Press Enter when you are done.
                 60.0 Done. How many? One minute. One set done.
                """);
    }

    @Test
    void a_pause_is_said_and_its_count_in_counted() {
        NarratedSession listening = listening(routine(0, 5, circuit(1, 0, 0, move("Swing", time(30)))));
        listening
                .until(1)
                .press(SessionCommand.PAUSE)
                .until(100)
                .press(SessionCommand.PAUSE)
                .until(110);

        assertThat(listening.heard()).isEqualTo("""
                  0.0 Go. Swing, thirty seconds.
                  1.0 Paused.
                  1.0 Three.
                  1.0 Two.
                  1.0 One.
                  1.0 Go on.
                """);
    }

    @Test
    void a_session_cut_short_says_how_far_it_came() {
        NarratedSession listening = listening(routine(0, 5, circuit(3, 20, 20, move("Swing", time(30)))));

        assertThat(listening.until(40).press(SessionCommand.END).heard()).isEqualTo("""
                  0.0 Go. Swing, thirty seconds.
                 15.0 Half way.
                 27.0 Three.
                 28.0 Two.
                 29.0 One.
                 30.0 Round one done. Rest. Next: swing, thirty seconds.
                 40.0 Stopped. Forty seconds. One of three sets done.
                """);
    }

    @Test
    void going_back_says_the_exercise_anew() {
        Routine routine = routine(0, 5, circuit(1, 20, 20, move("Swing", time(10)), move("renegade-row", reps(3))));
        NarratedSession listening = listening(routine).until(12);
        listening.heard();

        assertThat(listening.press(SessionCommand.BACK).heard()).isEqualTo("""
                 12.0 Go. Swing, ten seconds.
                """);
    }

    @Test
    void an_exercise_is_explained_once_with_the_author_s_note_and_only_where_there_is_time() {
        Prescription noted = new Prescription(
                "renegade-row", Amounts.of(SetList.of(reps(3))), Timing.NONE, Optional.of("Feet wide."), List.of());
        Routine routine = routine(14, 5, circuit(3, 15, 15, noted));

        assertThat(listening(routine).until(1000).heard().lines().filter(line -> line.contains("renegade")))
                .containsExactly(
                        "  0.0 Get ready. First: renegade row, three reps.",
                        " 23.0 Round one done. Rest. Next: renegade row, three reps. Take a high plank, belly tight, legs straight. Feet wide.",
                        " 47.0 Round two done. Rest. Next: renegade row, three reps.");
    }

    @Test
    void a_block_is_named_when_it_begins() {
        Block block = new Block(
                Optional.of("Warm-up"),
                1,
                Rests.NONE,
                Order.CIRCUIT,
                Optional.empty(),
                Optional.empty(),
                List.of(resting(move("Swing", reps(5)), 20), move("Row", reps(5))));

        assertThat(listening(routine(10, 5, block)).until(26).heard().lines().filter(line -> line.contains(": ")))
                .containsExactly(
                        "  0.0 Get ready. Warm-up. First: swing, five reps.", " 25.0 Rest. Next: row, five reps.");
    }
}
