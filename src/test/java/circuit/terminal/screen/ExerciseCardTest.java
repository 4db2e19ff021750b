package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown of an exercise while one can look, and while one cannot. */
final class ExerciseCardTest {
    private static final Theme WITH_FIGURES = new Theme(Theme.Colours.MANY, Theme.Background.DARK, true, false, true);

    @ParameterizedTest
    @MethodSource("circuit.BuiltInRoutines#names")
    void the_figure_shows_the_move_in_every_step_from_80_by_24_on(String routine) {
        SampleSnapshots moments = SampleSnapshots.of(SamplePlans.shipped(routine));
        Set<Phase> seen = EnumSet.noneOf(Phase.class);
        for (Snapshot now = moments.after(7).snapshot();
                now.phase() != Phase.OVER;
                now = moments.after(7).snapshot()) {
            for (Size size : List.of(Size.of(80, 24), Size.of(100, 30), Size.of(120, 40))) {
                Canvas picture = picture(now, size);
                assertThat(picture.figureArea())
                        .as(
                                "%s of %s at %s",
                                now.phase(), now.step().set().exercise().title(), size)
                        .isPresent();
                assertThat(text(picture)).containsPattern("[\u2801-\u28ff]");
                assertThat(stepsCut(now, picture)).as(text(picture)).isEmpty();
            }
            seen.add(now.phase());
        }
        assertThat(seen).contains(Phase.GET_READY, Phase.WORK, Phase.REST);
    }

    @Test
    void the_figure_shows_the_next_move_in_a_long_rest_and_in_a_narrow_window_too() {
        SampleSnapshots rest =
                SampleSnapshots.of(SamplePlans.shipped("back-3x")).after(80);
        assertThat(rest.snapshot().phase()).isEqualTo(Phase.REST);
        assertThat(picture(rest.snapshot(), Size.of(60, 40)).figureArea()).isPresent();

        SessionCommand[] longer = new SessionCommand[10];
        Arrays.fill(longer, SessionCommand.MORE);
        Snapshot twoMinutes = rest.press(longer).snapshot();
        assertThat(picture(twoMinutes, Size.of(80, 24)).figureArea()).isPresent();
    }

    @Test
    void the_how_to_has_what_the_figure_leaves_and_ends_with_a_whole_step() {
        Snapshot ready =
                SampleSnapshots.of(SamplePlans.shipped("back-3x")).after(3).snapshot();

        assertThat(text(picture(ready, Size.of(80, 24))))
                .containsSubsequence("First, left side", "10 reps each side", "1  Lie", "shoulder.")
                .doesNotContain("Stack")
                .doesNotContain("…");
        assertThat(text(picture(ready, Size.of(80, 30))))
                .contains("2  Stack hips")
                .doesNotContain("…");
    }

    @Test
    void a_move_of_ones_own_fills_the_card_with_its_name_and_dose() {
        for (String title : List.of("Box jumps", "Half-kneeling single-arm landmine press", "Überzüge")) {
            Snapshot work =
                    SampleSnapshots.of(SamplePlans.titled(title)).after(20).snapshot();
            Canvas picture = picture(work, Size.of(120, 40));
            Area right = picture.area().right(56).below(10).above(4);

            long drawn = IntStream.range(right.y(), right.y() + right.height())
                    .filter(y -> IntStream.range(right.x(), right.x() + right.width())
                            .anyMatch(x -> "█▀▄".contains(picture.text(x, y))))
                    .count();
            assertThat(drawn).as(text(picture)).isGreaterThan(5);
        }
    }

    @Test
    void the_dose_and_last_time_grow_with_the_title() {
        Snapshot ready = SampleSnapshots.of(SamplePlans.known()).after(3).snapshot();

        assertThat(text(picture(ready, Size.of(120, 40))))
                .doesNotContain("Lower back extension")
                .doesNotContain("10-12 reps")
                .contains("Pause, then lower slowly.");
        assertThat(text(picture(ready, Size.of(200, 60))))
                .doesNotContain("Last time")
                .contains("Pause, then lower");
    }

    private static Canvas picture(Snapshot now, Size size) {
        return Screen.of(now, size, WITH_FIGURES, false, Optional.empty(), Optional.empty())
                .picture(now.stepProgress().elapsed());
    }

    private static String text(Canvas picture) {
        return Screenshots.lines(picture).stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** The steps of which the first word is shown and the last one is not. */
    private static List<String> stepsCut(Snapshot now, Canvas picture) {
        String words = " " + text(picture).replaceAll("[^\\p{L}.,;']+", " ");
        return now.step().set().exercise().instructions().steps().stream()
                .filter(step -> {
                    List<String> of = Arrays.asList(
                            step.replaceAll("[^\\p{L}.,;']+", " ").strip().split(" ", -1));
                    int half = Math.min(3, of.size());
                    String first = String.join(" ", of.subList(0, half));
                    String last = String.join(" ", of.subList(of.size() - half, of.size()));
                    return words.contains(first) && !words.contains(last);
                })
                .toList();
    }
}
