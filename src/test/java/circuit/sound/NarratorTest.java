package circuit.sound;

import static circuit.Gym.alternating;
import static circuit.Gym.circuit;
import static circuit.Gym.each;
import static circuit.Gym.library;
import static circuit.Gym.move;
import static circuit.Gym.reps;
import static circuit.Gym.routine;
import static circuit.Gym.time;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Choices;
import circuit.plan.Past;
import circuit.plan.Plan;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Routine;
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
                List.of(),
                Optional.empty(),
                List.of(how, "And so on."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Plan planned(Routine routine) {
        return Plan.of(routine, LIBRARY, Choices.NONE, Past.NONE);
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

        assertThat(Listening.to(planned(routine)).until(1000).heard()).isEqualTo("""
                """);
    }

    @Test
    void a_session_by_the_minute_can_be_followed_with_closed_eyes() {
        Routine routine = routine(
                10, 5, circuit(2, 5, 5, move("ball-twist", alternating(time(60))), move("side-plank", each(time(60)))));

        assertThat(Listening.to(planned(routine)).until(1000).heard()).isEqualTo("""
                """);
    }
}
