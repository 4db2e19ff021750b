package circuit.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import circuit.routine.Dose.Sides;
import circuit.routine.Exercise;
import circuit.routine.figure.Figure;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Point;
import circuit.routine.figure.Pose;
import circuit.routine.figure.Pose.LeftRight;
import circuit.routine.figure.Pose.Limb;
import circuit.routine.figure.Skeleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every figure that is shipped, at every moment of its movement. */
class EveryFigureTest {
    private static final int STEPS = 60;
    private static final double HAIR = 1e-6;

    @Test
    void every_exercise_has_one() {
        assertThat(Figures.all())
                .hasSizeGreaterThan(60)
                .allMatch(exercise -> exercise.instructions().figure().isPresent());
    }

    @Test
    void bones_keep_their_length() {
        always((name, body) -> {
            for (int side = -1; side <= 1; side += 2) {
                bone(name, body, Joint.RIGHT_SHOULDER.on(side), Joint.RIGHT_ELBOW.on(side), 29);
                bone(name, body, Joint.RIGHT_ELBOW.on(side), Joint.RIGHT_HAND.on(side), 27);
                bone(name, body, Joint.RIGHT_HIP.on(side), Joint.RIGHT_KNEE.on(side), 43);
                bone(name, body, Joint.RIGHT_KNEE.on(side), Joint.RIGHT_ANKLE.on(side), 42);
                bone(name, body, Joint.RIGHT_ANKLE.on(side), Joint.RIGHT_TOE.on(side), 17);
                bone(name, body, Joint.HIPS, Joint.RIGHT_HIP.on(side), 9);
            }
            bone(name, body, Joint.HIPS, Joint.WAIST, 25);
            bone(name, body, Joint.WAIST, Joint.NECK, 25);
            bone(name, body, Joint.NECK, Joint.HEAD, 23);
        });
    }

    @Test
    void a_shoulder_blade_slides_no_farther_than_it_can() {
        always((name, body) -> {
            for (int side = -1; side <= 1; side += 2) {
                assertThat(body.at(Joint.RIGHT_SHOULDER.on(side))
                                .minus(body.at(Joint.NECK))
                                .length())
                        .as(name)
                        .isBetween(17 - 14.0, 17 + 14.0);
            }
        });
    }

    @Test
    void elbows_and_knees_bend_the_way_they_can() {
        always((name, body) -> {
            for (int side = -1; side <= 1; side += 2) {
                assertThat(body.elbow(side)).as(name + ": elbow").isBetween(0.0, 158.0);
                assertThat(body.knee(side)).as(name + ": knee").isBetween(0.0, 158.0);
            }
        });
    }

    @Test
    void nothing_sinks_through_the_floor() {
        always((name, body) -> body.joints()
                .forEach((joint, place) ->
                        assertThat(place.y()).as(name + ": " + joint).isGreaterThan(-0.5)));
    }

    @Test
    void what_is_on_the_ground_stays_there() {
        for (Exercise exercise : Figures.all()) {
            Figure figure = exercise.instructions().figure().orElseThrow();
            for (int i = 0; i <= figure.end() * STEPS; i++) {
                Skeleton body = figure.at((double) i / STEPS);
                near(exercise.name(), body.middle(figure.ground()), figure.at());
            }
        }
    }

    @Test
    void a_hand_or_a_foot_that_is_planted_does_not_slide() {
        int planted = 0;
        for (Exercise exercise : Figures.all()) {
            Figure figure = exercise.instructions().figure().orElseThrow();
            for (int i = 0; i < figure.end() * STEPS; i++) {
                Pose from = figure.poses().get(i / STEPS);
                Pose to = figure.poses().get(i / STEPS + 1);
                Skeleton body = figure.at((double) i / STEPS);
                planted += planted(exercise.name(), from.arms(), to.arms(), body, Joint.RIGHT_HAND);
                planted += planted(exercise.name(), from.legs(), to.legs(), body, Joint.RIGHT_ANKLE);
            }
        }
        assertThat(planted).isGreaterThan(20 * STEPS);
    }

    @Test
    void a_figure_for_both_sides_at_once_is_the_same_on_both() {
        for (Exercise exercise : Figures.all()) {
            if (exercise.sides().equals(Optional.of(Sides.TOGETHER))) {
                Figure figure = exercise.instructions().figure().orElseThrow();
                for (double position = 0; position <= figure.end(); position += 0.5) {
                    Skeleton body = figure.at(position);
                    body.mirrored().joints().forEach((joint, place) -> near(exercise.name(), place, body.at(joint)));
                }
            }
        }
    }

    @Test
    void an_alternating_figure_begins_the_same_for_both_sides() {
        for (Exercise exercise : Figures.all()) {
            if (exercise.sides().equals(Optional.of(Sides.ALTERNATING))) {
                Skeleton body = exercise.instructions().figure().orElseThrow().at(0);
                body.mirrored().joints().forEach((joint, place) -> near(exercise.name(), place, body.at(joint)));
            }
        }
    }

    @Test
    void every_size_can_be_drawn_and_is_as_large_as_asked() {
        for (Exercise exercise : Figures.all()) {
            FigureAnimation animation = new FigureAnimation.Reps(Duration.ofSeconds(4), Optional.empty(), true);
            for (boolean unicode : new boolean[] {true, false}) {
                FigurePlayer player =
                        new FigurePlayer(exercise.instructions().figure().orElseThrow(), animation, true, unicode);
                for (int rows = 1; rows <= 40; rows += 3) {
                    Frame frame = player.frame(Duration.ofMillis(700L * rows), 1 + rows * 5 / 2, rows);
                    assertThat(frame.rows()).hasSize(rows);
                    assertThat(frame.rows())
                            .allMatch(row -> row.length() == frame.rows().get(0).length());
                    assertThat(frame.shades()).hasSize(rows);
                }
            }
        }
    }

    private static void always(BiConsumer<String, Skeleton> check) {
        for (Exercise exercise : Figures.all()) {
            Figure figure = exercise.instructions().figure().orElseThrow();
            for (int i = 0; i <= figure.end() * STEPS; i++) {
                check.accept("%s at %d/%d".formatted(exercise.name(), i, STEPS), figure.at((double) i / STEPS));
            }
        }
    }

    private static void bone(String name, Skeleton body, Joint from, Joint to, double length) {
        assertThat(body.at(to).minus(body.at(from)).length())
                .as("%s: %s to %s", name, from, to)
                .isEqualTo(length, within(HAIR));
    }

    private static int planted(String name, LeftRight<Limb> from, LeftRight<Limb> to, Skeleton body, Joint tip) {
        int planted = 0;
        for (int side : List.of(-1, 1)) {
            if (from.of(side) instanceof Limb.Reaching start
                    && to.of(side) instanceof Limb.Reaching end
                    && start.to().equals(end.to())) {
                Point place = body.at(tip.on(side));
                assertThat(place.minus(start.to()).length())
                        .as("%s: %s", name, tip.on(side))
                        .isLessThan(1);
                planted++;
            }
        }
        return planted;
    }

    private static void near(String name, Point one, Point other) {
        assertThat(one.minus(other).length()).as(name).isLessThan(HAIR);
    }
}
