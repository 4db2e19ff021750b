package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.terminal.screen.Screenshots;
import circuit.text.TablePrinter.Column;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class PickListTest {
    private record Row(String name, String time, String last, String equipment) {}

    private static final PickList<Row> LIST = PickList.of(
            List.of(
                    new Row("back-3x", "1:16:29", "2 days ago", "mat"),
                    new Row("back-six", "13:37", "never", "mat, band"),
                    new Row("upper-back", "13:55", "today", "kettlebell")),
            List.of(
                    Column.left("NAME", Row::name),
                    Column.right("TIME", Row::time).optional(1),
                    Column.left("LAST", Row::last).optional(2),
                    Column.left("EQUIPMENT", Row::equipment).shrinkingTo(8).optional(3)));

    @Test
    void time_last_done_and_equipment_stand_beside_each_name() {
        assertThat(screen(LIST, 56, 7)).isEqualTo("""
                Which routine? ▏

                > back-3x     1:16:29  2 days ago  mat
                  back-six      13:37  never       mat, band
                  upper-back    13:55  today       kettlebell

                type to filter · ↑/↓ choose · Enter start · Esc leave
                """);
    }

    @Test
    void what_has_no_room_is_left_out_the_least_important_first() {
        assertThat(screen(LIST, 43, 7)).isEqualTo("""
                Which routine? ▏

                > back-3x     1:16:29  2 days ago  mat
                  back-six      13:37  never       mat, ba…
                  upper-back    13:55  today       kettleb…

                ↑/↓ Enter · Esc leaves
                """);
        assertThat(screen(LIST, 30, 7)).contains("> back-3x     1:16:29\n").doesNotContain("…");
    }

    @Test
    void typing_filters_by_name_and_by_what_stands_beside_it() {
        assertThat(names(typed("six"))).containsExactly("back-six");
        assertThat(names(typed("KETTLE"))).containsExactly("upper-back");
        assertThat(names(typed("back"))).hasSize(3);
        assertThat(typed("zzz").choice()).isEmpty();
        assertThat(screen(typed("zzz"), 60, 6)).contains("none of that name");
    }

    @Test
    void arrows_choose_and_stop_at_the_ends() {
        assertThat(LIST.after("\033[A").choice().map(Row::name)).contains("back-3x");
        assertThat(LIST.after("\033[B").choice().map(Row::name)).contains("back-six");
        assertThat(LIST.after("\033[B").after("\033[B").after("\033[B").choice().map(Row::name))
                .contains("upper-back");
    }

    @Test
    void backspace_takes_a_letter_back() {
        assertThat(names(typed("six").after("\177").after("\177").after("\177").after("\177")))
                .hasSize(3);
    }

    @Test
    void any_window_will_do() {
        for (int columns = 1; columns < 60; columns++) {
            for (int rows = 1; rows < 12; rows++) {
                List<AttributedString> lines =
                        Screenshots.lines(typed("back").picture(columns, rows, Screenshots.COLOURFUL));
                assertThat(lines).hasSize(rows);
                int most = columns;
                assertThat(lines)
                        .allSatisfy(line -> assertThat(line.columnLength()).isLessThanOrEqualTo(most));
            }
        }
    }

    private static PickList<Row> typed(String text) {
        PickList<Row> list = LIST;
        for (int i = 0; i < text.length(); i++) {
            list = list.after(text.substring(i, i + 1));
        }
        return list;
    }

    private static List<String> names(PickList<Row> list) {
        return list.matching().stream().map(Row::name).toList();
    }

    private static String screen(PickList<Row> list, int columns, int rows) {
        return Screenshots.lines(list.picture(columns, rows, Screenshots.COLOURFUL)).stream()
                .map(line -> line.toString().stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
