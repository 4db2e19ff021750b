package circuit.terminal.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BlockLettersTest {

    @Test
    void the_smallest_figures_take_three_rows() {
        assertThat(drawn("0123456789", 5, true)).isEqualTo("""
                ▄▀▀▀▄  ▄█   ▀▀▀▀▄ ▀▀▀▀▄   ▄█  █▀▀▀▀ ▄▀▀▀▀ ▀▀▀▀█ ▄▀▀▀▄ ▄▀▀▀▄
                █   █   █    ▄█▀    ▀▀▄ ▄█▄█▄ ▀▀▀▀█ █▀▀▀▄    █  ▄▀▀▀▄  ▀▀▀█
                 ▀▀▀   ▀▀▀  ▀▀▀▀▀ ▀▀▀▀     ▀  ▀▀▀▀   ▀▀▀    ▀    ▀▀▀  ▀▀▀▀
                """);
    }

    @Test
    void larger_ones_have_thicker_strokes_and_cut_corners() {
        assertThat(drawn("45", 14, true)).isEqualTo("""
                      ███   ███████████
                    ▄████   ███▀▀▀▀▀▀▀▀
                  ▄██████   █████████▄
                ▄████▄███▄▄ ▀▀▀▀▀▀▀████
                ███████████ ▄▄▄    ▄███
                      ███   ██████████▀
                      ▀▀▀     ▀▀▀▀▀▀▀
                """);
    }

    @Test
    void without_half_blocks_whole_cells_are_drawn() {
        assertThat(drawn("27", 10, false)).isEqualTo("""
                 ######  ########
                      ##      ###
                    ###      ##
                 ###        ##
                ########   ##
                """);
    }

    @Test
    void all_figures_are_as_wide_so_that_a_countdown_does_not_jump() {
        for (int height = 5; height < 90; height++) {
            BlockLetters letters = BlockLetters.upTo(height, true);
            assertThat(IntStream.rangeClosed('0', '9').map(c -> letters.width(Character.toString(c))))
                    .containsOnly(letters.width("0"));
        }
    }

    @Test
    void no_two_characters_look_the_same_at_any_size() {
        String all = "0123456789ABCDEFGHIJKLMNPQRSTUVWXYZ";
        for (int height = 5; height <= 60; height++) {
            Set<String> seen = new HashSet<>();
            for (String c : all.split("(?!^)", -1)) {
                assertThat(seen.add(drawn(c, height, true)))
                        .as("%s at %d", c, height)
                        .isTrue();
            }
        }
    }

    @Test
    void the_largest_that_fits_is_taken() {
        BlockLetters fitting =
                BlockLetters.largest(30, true, it -> it.width("45") <= 39).orElseThrow();

        assertThat(fitting.width("45")).isLessThanOrEqualTo(39);
        assertThat(BlockLetters.upTo(fitting.height() + 2, true).width("45")).isGreaterThan(39);
    }

    @Test
    void where_nothing_fits_there_is_none() {
        assertThat(BlockLetters.largest(30, true, it -> it.width("45") <= 8)).isEmpty();
        assertThat(BlockLetters.largest(4, true, it -> it.width("45") <= 80)).isEmpty();
    }

    private static String drawn(String text, int height, boolean halves) {
        Bitmap bitmap = BlockLetters.upTo(height, halves).bitmap(text);
        return IntStream.range(0, bitmap.rows())
                .mapToObj(row -> IntStream.range(0, bitmap.width())
                                .mapToObj(column -> bitmap.block(column, row))
                                .collect(Collectors.joining())
                                .stripTrailing()
                        + "\n")
                .collect(Collectors.joining());
    }
}
