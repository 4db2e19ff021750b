package circuit.terminal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.Input.SessionCommand;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the window, there is a line for each row and none is too wide. */
final class EverySizeTest {
    private static final List<Theme> THEMES = List.of(Screenshots.COLOURFUL, Screenshots.BARE);

    static Stream<Snapshot> moments() {
        return Stream.of(
                SampleSnapshots.of(SamplePlans.back()).after(3).snapshot(),
                SampleSnapshots.of(SamplePlans.back()).after(29).snapshot(),
                SampleSnapshots.of(SamplePlans.back()).after(42).snapshot(),
                SampleSnapshots.of(SamplePlans.back()).after(80).snapshot(),
                SampleSnapshots.of(SamplePlans.minute(true)).after(37).snapshot(),
                SampleSnapshots.of(SamplePlans.minute(false))
                        .after(25)
                        .press(SessionCommand.PAUSE)
                        .snapshot(),
                SampleSnapshots.of(SamplePlans.mixed()).after(15).snapshot(),
                SamplePlans.longHold(),
                SampleSnapshots.of(SamplePlans.back()).after(3000).snapshot(),
                SampleSnapshots.of(SamplePlans.titled(
                                "漢字の運動 très loooooooooooooooooooooooooooooooong \u202e\u001b[2J\u200d"))
                        .after(12)
                        .snapshot());
    }

    @ParameterizedTest
    @MethodSource("moments")
    void small_windows_are_filled_exactly(Snapshot now) {
        for (int columns = 1; columns <= 24; columns++) {
            for (int rows = 1; rows <= 12; rows++) {
                check(now, Size.of(columns, rows));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("moments")
    void windows_up_to_the_largest_are_filled_exactly(Snapshot now) {
        Random random = new Random(20261121);
        for (int i = 0; i < 60; i++) {
            check(now, Size.of(1 + random.nextInt(220), 1 + random.nextInt(70)));
        }
        check(now, Size.of(220, 70));
    }

    @Test
    void every_state_has_a_word_and_a_number_in_the_smallest_useful_window() {
        moments().forEach(now -> {
            ScreenContent content = ScreenContent.of(now, false);
            assertThat(Screenshots.of(now, 20, 3))
                    .contains(content.banner().word())
                    .contains(content.countdown().text());
        });
    }

    private static void check(Snapshot now, Size size) {
        for (Theme theme : THEMES) {
            for (boolean keys : new boolean[] {false, true}) {
                List<AttributedString> lines = Screenshots.lines(now, size, theme, keys);
                assertThat(lines).hasSize(size.getRows());
                assertThat(lines)
                        .allSatisfy(line -> assertThat(line.columnLength())
                                .as("%s in %s", line, size)
                                .isLessThanOrEqualTo(size.getColumns()));
                assertThat(String.join("", lines).chars()).noneMatch(Character::isISOControl);
            }
        }
    }
}
