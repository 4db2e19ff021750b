package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.canvas.Theme.Background;
import circuit.terminal.canvas.Theme.Colours;
import circuit.terminal.content.ScreenContent;
import circuit.terminal.screen.ColourScheme.Rgb;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is drawn can be read: text has 4.5:1, what is drawn in blocks and lines 3:1, in every common scheme. */
final class ContrastTest {
    private static final List<Size> SIZES =
            List.of(Size.of(120, 40), Size.of(80, 24), Size.of(40, 12), Size.of(30, 8), Size.of(20, 3));

    private static final Map<Theme, Set<Look>> LOOKS = new ConcurrentHashMap<>();

    /** What stands in a cell, as far as its legibility goes. */
    private record Look(AttributedStyle style, boolean isText) {}

    static Stream<ColourScheme> schemes() {
        return ColourScheme.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void on_a_background_that_is_known(ColourScheme scheme) {
        check(scheme, scheme.isDark() ? Background.DARK : Background.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void on_a_background_that_is_not_known(ColourScheme scheme) {
        check(scheme, Background.UNKNOWN);
    }

    @Test
    void on_whatever_background_a_terminal_reports() {
        Random random = new Random(20261128);
        for (int i = 0; i < 2_000; i++) {
            Rgb rgb = new Rgb(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            Background known = Background.of(rgb.red() / 255.0, rgb.green() / 255.0, rgb.blue() / 255.0);
            ColourScheme scheme = new ColourScheme("any", rgb, List.of());
            Theme theme = new Theme(Colours.MANY, known, true, true, true);
            for (Look look : looks(theme)) {
                assertThat(scheme.contrast(look.style()))
                        .as("%s on %s", look, rgb)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static void check(ColourScheme scheme, Background background) {
        for (Colours colours : scheme.colours()) {
            Theme theme = new Theme(colours, background, true, true, true);
            for (Look look : looks(theme)) {
                assertThat(scheme.contrast(look.style()))
                        .as("%s, %s, %s: %s", scheme, theme, look, ansi(look.style()))
                        .isGreaterThanOrEqualTo(look.isText() ? 4.5 : 3.0);
            }
        }
    }

    @Test
    void nothing_is_bold_on_a_filled_band() {
        for (Colours colours : Colours.values()) {
            for (Background background : Background.values()) {
                Theme theme = new Theme(colours, background, true, true, true);
                assertThat(looks(theme))
                        .extracting(Look::style)
                        .noneMatch(style -> isBold(style) && ColourScheme.background(style) >= 0);
            }
        }
    }

    @Test
    void the_ratio_is_that_of_the_guidelines() {
        assertThat(Rgb.of("000000").contrast(Rgb.of("ffffff"))).isEqualTo(21.0);
        assertThat(Rgb.of("767676").contrast(Rgb.of("ffffff"))).isBetween(4.53, 4.55);
        assertThat(Rgb.of("0000aa").contrast(Rgb.of("000000"))).isLessThan(2);
    }

    private static boolean isBold(AttributedStyle style) {
        return style.equals(style.bold());
    }

    private static String ansi(AttributedStyle style) {
        return new AttributedString("x", style).toAnsi().replace('\033', '^');
    }

    private static Set<Look> looks(Theme theme) {
        return LOOKS.computeIfAbsent(theme, ContrastTest::drawn);
    }

    /** All that differs among the cells of all kinds of pictures. */
    private static Set<Look> drawn(Theme theme) {
        Set<Look> looks = new LinkedHashSet<>(stylesOf(theme));
        moments().forEach(now -> {
            for (boolean keys : new boolean[] {false, true}) {
                for (Size size : SIZES) {
                    Screen screen = Screen.of(now, size, theme, keys, Optional.of("A notice"), Optional.empty());
                    Canvas picture = screen.picture(now.stepProgress().elapsed());
                    for (int y = 0; y < size.getRows(); y++) {
                        for (int x = 0; x < size.getColumns(); x++) {
                            if (!isBannersEdge(picture.text(x, y), picture.style(x, y), theme)) {
                                add(picture.text(x, y), picture.style(x, y), looks);
                            }
                        }
                    }
                }
            }
            ScreenContent content = ScreenContent.of(now, true);
            AttributedString line = StatusLine.of(content, 200, theme, true);
            for (int i = 0; i < line.length(); i++) {
                add(String.valueOf(line.charAt(i)), line.styleAt(i), looks);
            }
        });
        return looks;
    }

    /** What the theme has, whether or not one of the moments shows it. */
    private static List<Look> stylesOf(Theme theme) {
        List<Look> looks = new ArrayList<>(
                List.of(new Look(theme.plain(), true), new Look(theme.strong(), true), new Look(theme.soft(), true)));
        for (Theme.State state : Theme.State.values()) {
            looks.add(new Look(theme.ink(state), true));
            for (boolean lit : new boolean[] {false, true}) {
                looks.add(new Look(theme.banner(state, lit), false));
                looks.add(new Look(theme.bannerText(state, lit), true));
            }
        }
        return looks;
    }

    /** Half a row of the banner's filling, which says nothing. */
    private static boolean isBannersEdge(String text, AttributedStyle style, Theme theme) {
        return text.equals("▀")
                && Stream.of(Theme.State.values()).map(theme::bannerEdge).anyMatch(style::equals);
    }

    private static void add(String text, AttributedStyle style, Set<Look> looks) {
        if (!text.isBlank()) {
            boolean isDrawn =
                    text.codePoints().allMatch(c -> (c >= 0x2500 && c < 0x2600) || (c >= 0x2800 && c < 0x2900));
            looks.add(new Look(style, !isDrawn));
        }
    }

    /** Every state, lit and not. */
    private static Stream<Snapshot> moments() {
        SampleSnapshots paused = SampleSnapshots.of(SamplePlans.minute(false)).after(25);
        return Stream.of(
                at(3),
                at(10.1),
                at(11),
                at(13.1),
                at(40.1),
                at(42),
                at(76),
                at(80),
                paused.press(SessionCommand.PAUSE).snapshot(),
                paused.press(SessionCommand.PAUSE).after(1).snapshot(),
                SampleSnapshots.of(SamplePlans.minute(true)).after(37).snapshot(),
                SampleSnapshots.of(SamplePlans.mixed()).after(15).snapshot(),
                at(3000));
    }

    private static Snapshot at(double seconds) {
        return SampleSnapshots.of(SamplePlans.back()).after(seconds).snapshot();
    }
}
