package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Snapshot;
import java.util.Arrays;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

final class ColoursTest {
    private static final Snapshot WORK =
            Moments.of(Cards.minute(false)).after(25).snapshot();

    @Test
    void the_band_is_filled_from_edge_to_edge_with_black_on_the_states_colour() {
        AttributedString band =
                Shots.lines(WORK, Size.of(80, 24), Shots.COLOURFUL, false).get(1);

        assertThat(band.columnLength()).isEqualTo(80);
        for (int i = 0; i < band.length(); i++) {
            assertThat(band.styleAt(i)).isEqualTo(Shots.COLOURFUL.band(State.WORK));
        }
    }

    @Test
    void without_colours_the_band_is_in_reverse_video_and_nothing_is_coloured() {
        Theme theme = new Theme(Theme.Colours.NONE, true, false, false);

        String screen = AttributedString.join(
                        AttributedString.NEWLINE, Shots.lines(WORK, Size.of(80, 24), theme, false))
                .toAnsi();

        assertThat(screen).contains("\033[7m").doesNotContainPattern("\033\\[[0-9;]*[34][0-8][;m]");
    }

    @Test
    void no_two_states_share_a_colour() {
        assertThat(Arrays.stream(State.values()).map(state -> state.many)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(State.values()).map(state -> state.few)).doesNotHaveDuplicates();
    }
}
