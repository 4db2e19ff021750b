package circuit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigurePlayerTest {
    private static final FigureAnimation REPS = new FigureAnimation.Reps(Duration.ofSeconds(4), Optional.empty(), true);

    @Test
    void a_glute_bridge_lifts_the_hips_until_the_body_is_one_line() {
        assertThat(screen("glute-bridge", 0, false, 36, 7)).isEqualTo("""
                                                 ⢀⣤⣄
                                                ⣠⣿⣿⣿⡆
                                              ⢀⣼⣿⣿⣿⣿⣿
                            ⣤⡀               ⣠⣿⣿⣿⠟ ⢿⣿⣇
                         ⢠⣾⣿⣿⣷⣀⣀⠤⣀⠤⠤⠤⠤⣤⣤⣤⣤⣤⣤⣼⣿⣿⣿⠏  ⠈⣿⣿⡄
                         ⢸⣿⣿⣿⣿⣿⣇⢾⣿⣿⣿⣿⣿⣶⣶⣶⣶⣭⣭⣭⣭⣍⠃    ⠘⣿⣧⣤⣤⣤⡄
                         ⠤⠽⠿⠿⠥⠤⠤⠵⠶⠶⠶⠶⠭⠭⠭⠭⠭⠭⠭⠭⠙⠋⠤⠤⠤⠤⠤⠤⠭⠫⠭⠭⠭⠥⠤
                        """);
        assertThat(screen("glute-bridge", 1, false, 36, 7)).isEqualTo("""
                                                  ⣀⣤⣴⣶⣄
                                             ⣀⣤⣴⣾⣿⣿⣿⣿⣿⣿
                                        ⣀⣤⣶⣿⣿⣿⣿⣿⣿⠿⠛⠉⢹⣿⣿
                            ⣤⡀     ⢀⣠⣤⣶⣿⣿⣿⣿⣿⣿⡿⠛⠉    ⢸⣿⣿
                         ⢠⣾⣿⣿⣷⣀⣀⠤⣒⠾⠿⠿⠿⣿⣿⡿⠿⠛⠉⠁       ⠘⣿⣿
                         ⢸⣿⣿⣿⣿⣿⣇⢾⣿⣿⣿⣿⣿⣶⣶⣶⣶⣤⣤⣤⣤⣄      ⣿⣿⣤⣤⣤⡄
                         ⠤⠽⠿⠿⠥⠤⠤⠵⠶⠤⠤⠤⠭⠭⠭⠭⠭⠭⠭⠭⠝⠋⠤⠤⠤⠤⠤⠤⠭⠫⠭⠭⠭⠥⠤
                        """);
    }

    @Test
    void the_left_side_is_the_mirror_image() {
        assertThat(screen("one-arm-row", 1, false, 26, 13)).isEqualTo("""
                              ⢰⣶⣤⣀⡀     ⣀⣤⣀
                              ⢸⣿⢛⠿⣿⣷⣦⡅⣶⣾⣿⣿⣿⡇
                         ⣠⣶⣶⡾⠿⠇⣿⡇⣛⣒⢭⣛⠡⠋⠙⢿⣿⠿⠃
                         ⢿⣿⣿⢸⣿⡷⠒⠒⢿⡿⢪⡏    ⠁
                         ⠘⣿⣿⣶⠉    ⢸⣿
                          ⢹⣿⣿⡆    ⠈⢿⣆
                           ⢿⣿⣷     ⠈⢿⡄
                           ⢸⣿⣿    ⣠⣤⣌⠛⣠⣤⣤⣤⣤⣤⣤⣤⣤⣄
                           ⣸⣿⡟    ⣿⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⣿
                          ⢀⣿⣿⠁    ⣿            ⣿
                          ⢸⣿⠇     ⣿            ⣿
                          ⣿⣿⣄⣀    ⣿            ⣿
                        ⠐⠒⠊⠉⠉⠛⠃⠒⠒⠒⠛⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠛⠒⠒
                        """);
        assertThat(screen("one-arm-row", 1, true, 26, 13)).isEqualTo("""
                               ⣀⣤⣀     ⢀⣀⣤⣶⡆
                              ⢸⣿⣿⣿⣷⣶⢨⣴⣾⣿⠿⡛⣿⡇
                              ⠘⠿⣿⡿⠋⠙⠌⣛⡭⣒⣛⢸⣿⠸⠿⢷⣶⣶⣄
                                ⠈    ⢹⡕⢿⡿⠒⠒⢾⣿⡇⣿⣿⡿
                                      ⣿⡇    ⠉⣶⣿⣿⠃
                                     ⣰⡿⠁    ⢰⣿⣿⡏
                                    ⢠⡿⠁     ⣾⣿⡿
                          ⣠⣤⣤⣤⣤⣤⣤⣤⣤⣄⠛⣡⣤⣄    ⣿⣿⡇
                          ⣿⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⣿    ⢻⣿⣇
                          ⣿            ⣿    ⠈⣿⣿⡀
                          ⣿            ⣿     ⠸⣿⡇
                          ⣿            ⣿    ⣀⣠⣿⣿
                        ⠒⠒⠛⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠛⠒⠒⠒⠘⠛⠉⠉⠑⠒⠂
                        """);
    }

    @Test
    void without_braille_a_figure_is_drawn_in_ascii() {
        assertThat(text(player("cobra", false, false).still(1, 60, 9))).isEqualTo("""
                                                                    _ooo.
                                                                   |#####
                                                                   o####|
                                                                 _oo"'
                                                              _o###"/
                                                         ._.o##"\\o-'
                                         ._____oooooooo####o_"#o/"
                              .ooooo########################"-`"##o
                             ----`'''''''''''''''''''''''"-------`" ---------
                        """);
    }

    @Test
    void shades_tell_the_near_from_the_far_and_from_what_works() {
        Frame row = player("renegade-row", false, true).still(1, 48, 16);
        assertThat(shades(row)).isEqualTo("""





                                                     WWWWWWW WW   NNNNN
                                                     WWWWWWWWWWWNNNNNNNN
                                                NNNNNWWWWWWWWWWWNNNNNNNN
                                           NNNNNNNNNNWWWWWWWWWfW   NNN
                                     NNNNNNNNNNNNNNNNNWWW    ff
                                NNNNNNNNNNNNNNNNNNN          ff
                          NNNNNNNNNNNNNNNN                   ff
                        NNNNNNNNNN                           ff
                        NNN                                  ff
                        NNN                                  ff
                        =NN==================================ff=========
                        """);
    }

    @Test
    void the_other_arm_works_in_the_second_half_of_an_alternating_rep() {
        FigurePlayer player = player("renegade-row", false, true);
        Frame first = player.frame(Duration.ofSeconds(1), 48, 16);
        Frame second = player.frame(Duration.ofSeconds(3), 48, 16);
        assertThat(second).isNotEqualTo(first);
        assertThat(player.frame(Duration.ofSeconds(5), 48, 16)).isEqualTo(first);
    }

    private static FigurePlayer player(String exercise, boolean left, boolean unicode) {
        return new FigurePlayer(Figures.named(exercise).instructions().figure().orElseThrow(), REPS, left, unicode);
    }

    private static String screen(String exercise, int pose, boolean left, int columns, int rows) {
        return text(player(exercise, left, true).still(pose, columns, rows));
    }

    private static String text(Frame frame) {
        return frame.rows().stream().map(row -> row.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static String shades(Frame frame) {
        return frame.shades().stream()
                .map(row -> row.stream().map(FigurePlayerTest::letter).collect(Collectors.joining()))
                .map(row -> row.stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private static String letter(Frame.Shade shade) {
        return switch (shade) {
            case NONE -> " ";
            case FLOOR -> ".";
            case PROP -> "=";
            case FAR -> "f";
            case NEAR -> "N";
            case WORKING -> "W";
        };
    }
}
