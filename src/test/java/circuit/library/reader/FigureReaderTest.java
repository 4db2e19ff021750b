package circuit.library.reader;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.routine.Exercise;
import circuit.routine.figure.Figure;
import circuit.routine.figure.Figure.BodyPart;
import circuit.routine.figure.Joint;
import circuit.yaml.Document;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureReaderTest {
    private static final ExerciseNames NONE = new ExerciseNames() {
        @Override
        public boolean has(String name) {
            return false;
        }

        @Override
        public Collection<String> all() {
            return List.of();
        }
    };

    @Test
    void a_pose_says_only_in_what_it_differs_from_the_one_before() {
        Figure figure = figure("""
                works: [right arm]
                ground: toes 0 2
                contacts: {hands: 127 3}
                props: [mat]
                poses:
                  plank: {trunk: 17, legs: 197, feet: -85, arms: straight}
                  row: {right arm: 160 / -80}
                """);
        assertThat(figure.works()).containsExactly(BodyPart.RIGHT_ARM);
        assertThat(figure.poses()).extracting("name").containsExactly("plank", "row");
        assertThat(figure.poses().get(1).lower()).isEqualTo(17);
        assertThat(figure.at(1).at(Joint.LEFT_HAND)).isEqualTo(figure.at(0).at(Joint.LEFT_HAND));
        assertThat(figure.at(1).at(Joint.RIGHT_HAND).y()).isGreaterThan(30);
    }

    @Test
    void every_mistake_is_told_at_its_place() {
        assertThat(problems("""
                veiw: side
                works: [right arm, tail]
                ground: toe 0 2
                props: [mat, barbell, post 3]
                poses:
                  plank: {trunk: x, arms: straight, legs: 500, leg: 3}
                """))
                .containsExactly(
                        "3:3: \"veiw\" is not a known key; did you mean view?",
                        "4:22: \"tail\" does no work; name arms, legs, upper back or lower back,"
                                + " or left or right arm or leg",
                        "5:11: \"toe 0 2\" names no joint where \"toe\" is; write one like toes 0 2",
                        "6:16: \"barbell\" is not a prop; write one of mat, ball, bench, post, dumbbell, kettlebell,"
                                + " band or cable",
                        "6:25: \"post 3\" ends too soon; write one like post 150 180, its x and its height",
                        "8:20: \"x\" has no number where \"x\" is; write one like 20, or 10 / 45",
                        "8:29: \"straight\" needs a contact; write one like contacts: {hands: 130 3},"
                                + " or say where it goes, like to 130 3",
                        "8:45: an angle goes to 360 degrees either way, and out of the picture to 90",
                        "8:50: \"leg\" is not a known key; did you mean legs, left leg or right leg?");
    }

    @Test
    void what_no_body_can_do_is_told_at_its_pose() {
        assertThat(problems("""
                ground: toes 0 2
                contacts: {hands: 160 3}
                poses:
                  plank: {trunk: 17, legs: 197, feet: -85}
                  broken: {right arm: -90 / -150}
                """))
                .containsExactly(
                        "6:5: in pose \"plank\" the left hand is 9 cm short of its place;"
                                + " bring the place or the body nearer",
                        "6:5: in pose \"plank\" the right hand is 9 cm short of its place;"
                                + " bring the place or the body nearer",
                        "7:5: in pose \"broken\" the right elbow bends the wrong way;"
                                + " turn the lower bone to the other side",
                        "7:5: in pose \"broken\" the left hand is 9 cm short of its place;"
                                + " bring the place or the body nearer");
    }

    @Test
    void a_circle_ends_where_it_began() {
        String poses = """
                motion: circle
                ground: left ankle 0 5
                poses:
                  under: {right leg: -90}
                  ahead: {right leg: -60}
                """;
        assertThat(problems(poses))
                .containsExactly(
                        "7:5: in pose \"ahead\" the circle does not close; make its last pose the same as its first");
        assertThat(problems(poses + "  closed: {right leg: -90}\n")).isEmpty();
    }

    @Test
    void a_figure_is_a_mapping_with_ground_and_poses() {
        assertThat(reading("figure: cobra\n").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).startsWith("figure is a mapping"));
        assertThat(problems("view: side\n"))
                .containsExactly(
                        "3:3: ground is missing; add ground: toes 0 2",
                        "3:3: poses is missing; add poses: and below it lines like up: {trunk: 15}");
    }

    private static Figure figure(String yaml) {
        return reading(under(yaml))
                .value()
                .orElseThrow()
                .instructions()
                .figure()
                .orElseThrow();
    }

    private static List<String> problems(String yaml) {
        return reading(under(yaml)).problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message())
                .toList();
    }

    private static String under(String yaml) {
        return "figure:\n" + yaml.indent(2);
    }

    private static ReadResult<Exercise> reading(String yaml) {
        byte[] bytes = ("name: Some move\n" + yaml).getBytes(StandardCharsets.UTF_8);
        return ExerciseReader.read(Document.read(bytes), "some-move", NONE);
    }
}
