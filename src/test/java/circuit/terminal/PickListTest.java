package circuit.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.terminal.screen.Screenshots;
import java.util.List;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class PickListTest {
    private static final PickList LIST = PickList.of(List.of(
            new PickList.Row("back-3x", List.of("16:29", "2 days ago", "mat")),
            new PickList.Row("back-six", List.of("13:37", "never", "mat, band")),
            new PickList.Row("upper-back", List.of("13:55", "today", "kettlebell"))));

    @Test
    void time_last_done_and_equipment_stand_beside_each_name() {
        assertThat(screen(LIST, 56, 7)).isEqualTo("""
                Which routine? ▏

                > back-3x     16:29  2 days ago  mat
                  back-six    13:37  never       mat, band
                  upper-back  13:55  today       kettlebell

                type to filter · ↑/↓ choose · Enter start · Esc leave
                """);
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
        assertThat(LIST.after("\033[A").choice()).contains("back-3x");
        assertThat(LIST.after("\033[B").choice()).contains("back-six");
        assertThat(LIST.after("\033[B").after("\033[B").after("\033[B").choice())
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

    private static PickList typed(String text) {
        PickList list = LIST;
        for (int i = 0; i < text.length(); i++) {
            list = list.after(text.substring(i, i + 1));
        }
        return list;
    }

    private static List<String> names(PickList list) {
        return list.matching().stream().map(PickList.Row::name).toList();
    }

    private static String screen(PickList list, int columns, int rows) {
        return Screenshots.lines(list.picture(columns, rows, Screenshots.COLOURFUL)).stream()
                .map(line -> line.toString().stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
