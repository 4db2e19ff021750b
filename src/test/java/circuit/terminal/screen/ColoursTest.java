package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ColoursTest {
    private static final Snapshot WORK =
            SampleSnapshots.of(SamplePlans.minute(false)).after(25).snapshot();

    @Test
    void the_band_is_filled_from_edge_to_edge_with_black_on_the_states_colour() {
        AttributedString band = Screenshots.lines(WORK, Size.of(80, 24), Screenshots.COLOURFUL, false)
                .get(1);

        assertThat(band.columnLength()).isEqualTo(80);
        for (int i = 0; i < band.length(); i++) {
            assertThat(band.styleAt(i)).isEqualTo(Screenshots.COLOURFUL.banner(Theme.State.WORK, false));
        }
    }

    @Test
    void without_colours_the_band_is_in_reverse_video_and_nothing_is_coloured() {
        Theme theme = new Theme(Theme.Colours.NONE, Theme.Background.DARK, true, false, false);

        String screen = AttributedString.join(
                        AttributedString.NEWLINE, Screenshots.lines(WORK, Size.of(80, 24), theme, false))
                .toAnsi();

        assertThat(screen).contains("\033[7m").doesNotContainPattern("\033\\[[0-9;]*[34][0-8][;m]");
    }

    @Test
    void no_two_states_share_a_colour() {
        for (Theme.Colours colours : List.of(Theme.Colours.MANY, Theme.Colours.SIXTEEN)) {
            Theme theme = new Theme(colours, Theme.Background.DARK, true, false, false);
            assertThat(Arrays.stream(Theme.State.values()).map(state -> theme.banner(state, false)))
                    .doesNotHaveDuplicates();
        }
        for (Theme.Background known : List.of(Theme.Background.DARK, Theme.Background.LIGHT)) {
            Theme theme = new Theme(Theme.Colours.MANY, known, true, false, false);
            assertThat(Arrays.stream(Theme.State.values()).map(theme::ink)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"SIXTEEN, DARK", "SIXTEEN, UNKNOWN", "MANY, UNKNOWN", "NONE, LIGHT", "MANY, DARK"})
    void the_limbs_that_work_stand_out_with_any_colours(Theme.Colours colours, Theme.Background background) {
        Snapshot work =
                SampleSnapshots.of(SamplePlans.shipped("back-3x")).after(25).snapshot();
        Theme theme = new Theme(colours, background, true, false, true);

        Set<AttributedStyle> ofFigure = new HashSet<>();
        for (AttributedString line : Screenshots.lines(work, Size.of(80, 24), theme, false)) {
            for (int i = 0; i < line.length(); i++) {
                if (line.charAt(i) > '\u2800' && line.charAt(i) <= '\u28ff') {
                    ofFigure.add(line.styleAt(i));
                }
            }
        }

        assertThat(ofFigure).contains(theme.highlight(Theme.State.WORK), theme.plain());
        assertThat(theme.highlight(Theme.State.WORK)).isNotEqualTo(theme.plain());
    }
}
