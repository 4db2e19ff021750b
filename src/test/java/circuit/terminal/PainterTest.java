package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.plan.Plan;
import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.SamplePlans;
import circuit.terminal.screen.SampleSnapshots;
import circuit.terminal.screen.Screen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jline.terminal.Size;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class PainterTest {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle GREEN = PLAIN.foreground(34);
    private static final AttributedStyle BAND =
            AttributedStyle.BOLD.foreground(16).background(34);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Painter painter = new Painter(FakeTerminal.of("xterm-256color", written));

    private String write(Canvas picture) {
        written.reset();
        painter.paint(Painter.Picture.of(picture));
        return written.toString(StandardCharsets.UTF_8);
    }

    private static Canvas canvas(String... rows) {
        Canvas canvas = new Canvas(20, rows.length, true);
        for (int y = 0; y < rows.length; y++) {
            canvas.text(new Area(0, y, 20, 1), rows[y], PLAIN);
        }
        return canvas;
    }

    private String painted(Canvas picture) {
        return write(picture).replace('\033', '^');
    }

    @Nested
    class It_writes {
        @Test
        void the_first_picture_on_a_cleared_window() {
            assertThat(painted(canvas("one", "", "  two")))
                    .contains("^[2J")
                    .contains("one")
                    .contains("two");
        }

        @Test
        void nothing_for_the_same_picture() {
            painted(canvas("one", "two"));

            assertThat(painted(canvas("one", "two"))).isEmpty();
        }

        @Test
        void only_what_differs() {
            painted(canvas("a....b.....", "same", "..x"));

            assertThat(painted(canvas("A....B.....", "same", "..y")))
                    .contains("A")
                    .contains("B")
                    .contains("y")
                    .doesNotContain("same")
                    .hasSizeLessThan(40);
        }

        @Test
        void all_of_it_again_when_the_window_is_not_what_it_was() {
            painted(canvas("one", "two"));

            assertThat(painted(canvas("one"))).contains("^[2J").contains("one");

            painter.forget();
            assertThat(painted(canvas("one"))).contains("^[2J").contains("one");
        }
    }

    @Nested
    class The_window_shows_the_picture {
        @Test
        void whatever_was_there_before() {
            Random random = new Random(7);
            ScreenEmulator screen = new ScreenEmulator(12, 4);
            for (int i = 0; i < 3_000; i++) {
                Canvas picture = any(random);

                screen.write(write(picture));

                assertThat(screen.differenceFrom(picture)).as("picture %d", i).isEmpty();
            }
        }

        @Test
        void all_through_a_session() {
            walk(SamplePlans.back(), Size.of(80, 24));
            walk(SamplePlans.minute(true), Size.of(100, 40));
            walk(SamplePlans.back(), Size.of(38, 20));
        }

        private void walk(Plan plan, Size size) {
            Theme theme = new Theme(Theme.Colours.MANY, Theme.Background.DARK, true, true, true);
            SampleSnapshots moments = SampleSnapshots.of(plan);
            ScreenEmulator screen = new ScreenEmulator(size.getColumns(), size.getRows());
            for (int i = 0; i < 300; i++) {
                Snapshot now = moments.after(0.7).snapshot();
                boolean keys = i % 50 == 49;
                Canvas picture = Screen.of(now, size, theme, keys, Optional.empty(), Optional.empty())
                        .picture(now.stepProgress().movement());

                screen.write(write(picture));

                assertThat(screen.differenceFrom(picture)).as("after %d", i).isEmpty();
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
