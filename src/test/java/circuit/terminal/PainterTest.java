package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.session.SessionCommand;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.Moments;
import circuit.terminal.screen.SamplePlans;
import circuit.terminal.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.terminal.Size;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class PainterTest {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle GREEN = PLAIN.foreground(34);
    private static final AttributedStyle BAND =
            AttributedStyle.BOLD.foreground(16).background(34);

    private final Painter painter = painter("xterm-256color");

    private static Painter painter(String type) {
        return new Painter(FakeTerminal.of(type, new ByteArrayOutputStream()));
    }

    private static Canvas canvas(String... rows) {
        Canvas canvas = new Canvas(20, rows.length, true);
        for (int y = 0; y < rows.length; y++) {
            canvas.text(new Area(0, y, 20, 1), rows[y], PLAIN);
        }
        return canvas;
    }

    private String painted(Canvas picture) {
        return painter.paint(picture).replace('\033', '^');
    }

    @Nested
    class It_writes {
        @Test
        void a_first_picture_whole_on_a_window_that_was_cleared() {
            assertThat(painted(canvas("one", "", "  two")))
                    .isEqualTo("^[?2026h^(B^[m^[H^[2J^[1;1Hone^[3;3Htwo^[?2026l");
        }

        @Test
        void nothing_for_the_same_picture() {
            painted(canvas("one", "two"));

            assertThat(painted(canvas("one", "two"))).isEmpty();
        }

        @Test
        void only_the_cells_that_differ() {
            painted(canvas("a....b.....", "same", "..x"));

            assertThat(painted(canvas("A....B.....", "same", "..y"))).isEqualTo("^[1;1HA^[4CB^[3;3Hy");
        }

        @Test
        void what_stands_between_again_where_that_is_shorter_than_to_go_past_it() {
            painted(canvas("a..b"));

            assertThat(painted(canvas("A..B"))).isEqualTo("^[1;1HA..B");
        }

        @Test
        void a_row_that_grows_shorter_as_cleared_from_there() {
            painted(canvas("one two three"));

            assertThat(painted(canvas("one"))).isEqualTo("^[1;5H^[K");
            assertThat(painted(canvas("on"))).isEqualTo("^[1;3H ");
        }

        @Test
        void no_blanks_where_only_the_colour_of_what_is_written_changes() {
            Canvas plain = canvas("");
            plain.text(new Area(0, 0, 20, 1), "1    2", PLAIN);
            Canvas green = canvas("");
            green.text(new Area(0, 0, 20, 1), "1    2", GREEN);
            painted(plain);

            assertThat(painted(green)).isEqualTo("^[1;1H^[38;5;34m1^[4C2");
            assertThat(painted(plain)).isEqualTo("^[1;1H^[0m1^[4C2");
        }

        @Test
        void both_halves_of_a_wide_character() {
            painted(canvas("a日b"));

            assertThat(painted(canvas("a本b"))).isEqualTo("^[1;2H本");
            assertThat(painted(canvas("axxb"))).isEqualTo("^[1;2Hxx");
            assertThat(painted(canvas("a日b"))).isEqualTo("^[1;2H日");
        }

        @Test
        void all_of_it_again_when_the_window_is_not_what_it_was() {
            painted(canvas("one", "two"));

            assertThat(painted(canvas("one"))).contains("^[2J").contains("one");

            painter.forget();
            assertThat(painted(canvas("one"))).contains("^[2J").contains("one");
        }

        @Test
        void what_a_terminal_of_another_kind_understands() {
            InfoCmp.setLoadedInfoCmp("odd", "odd|a terminal of its own,\n\tclear=<clear>, cup=<%i%p1%d/%p2%d>,\n");
            Painter odd = painter("odd");
            odd.paint(canvas("a....b", "c"));

            assertThat(odd.paint(canvas("A....B", "c"))).isEqualTo("<1/1>A<1/6>B");
            assertThat(odd.paint(canvas("", "c"))).isEqualTo("<1/1>      ");
        }
    }

    @Nested
    class The_window_shows_the_picture {
        @Test
        void whatever_was_there_before() {
            Random random = new Random(7);
            Glass glass = new Glass(12, 4);
            for (int i = 0; i < 3_000; i++) {
                Canvas picture = any(random);

                glass.write(painter.paint(picture));

                assertThat(glass.differenceFrom(picture)).as("picture %d", i).isEmpty();
            }
        }

        @Test
        void all_through_a_session() {
            walk(SamplePlans.back(), Size.of(80, 24));
            walk(SamplePlans.minute(true), Size.of(100, 40));
            walk(SamplePlans.back(), Size.of(38, 20));
        }

        private void walk(Plan plan, Size size) {
            Theme theme = new Theme(Theme.Colours.MANY, true, true, true);
            Moments moments = Moments.of(plan);
            Glass glass = new Glass(size.getColumns(), size.getRows());
            for (int i = 0; i < 300; i++) {
                Snapshot now = moments.after(0.7).snapshot();
                boolean keys = i % 50 == 49;
                Canvas picture = Screen.of(now, size, theme, keys, Optional.empty(), Optional.empty())
                        .picture(now.stepProgress().elapsed());

                glass.write(painter.paint(picture));

                assertThat(glass.differenceFrom(picture)).as("after %d", i).isEmpty();
                if (i % 100 == 99) {
                    moments.press(SessionCommand.PAUSE);
                }
            }
        }

        private Canvas any(Random random) {
            List<String> texts = List.of(" ", " ", " ", "a", "b", "█", "⣿", "日", "e\u0301");
            List<AttributedStyle> styles =
                    List.of(PLAIN, PLAIN, GREEN, BAND, AttributedStyle.BOLD, AttributedStyle.INVERSE);
            Canvas canvas = new Canvas(12, 4, true);
            for (int y = 0; y < 4; y++) {
                AttributedStyle style = PLAIN;
                for (int x = 0; x < 12; x++) {
                    style = random.nextInt(3) == 0 ? styles.get(random.nextInt(styles.size())) : style;
                    String text = texts.get(random.nextInt(random.nextInt(4) == 0 ? texts.size() : 3));
                    if (!canvas.isRightHalf(x, y)) {
                        canvas.text(new Area(x, y, 12 - x, 1), text, style);
                    }
                }
            }
            return canvas;
        }
    }
}
