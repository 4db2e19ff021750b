package circuit.text;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.text.TablePrinter.Column;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TablePrinterTest {
    private static final List<Row> ROWS =
            List.of(new Row("back-3x", 12, "felt strong today"), new Row("core", 7, ""), new Row("腕立て", 120, "wide"));

    private record Row(String name, int minutes, String note) {}

    private static final Column<Row> NAME = Column.left("NAME", Row::name);
    private static final Column<Row> MINUTES = Column.right("MIN", row -> String.valueOf(row.minutes()));
    private static final Column<Row> NOTE = Column.left("NOTE", Row::note);

    private static String printed(int limit, List<Column<Row>> columns) {
        TablePrinter<Row> table = TablePrinter.withHead(columns);
        OptionalInt width = limit > 0 ? OptionalInt.of(limit) : OptionalInt.empty();
        return String.join("\n", table.lines(ROWS, width)) + "\n";
    }

    @Test
    void columns_are_as_wide_as_their_widest_cell() {
        assertThat(printed(0, List.of(NAME, MINUTES, NOTE))).isEqualTo("""
                NAME     MIN  NOTE
                back-3x   12  felt strong today
                core       7
                腕立て   120  wide
                """);
    }

    @Test
    void a_column_that_may_shrink_gives_way_to_the_others() {
        assertThat(printed(20, List.of(NAME, NOTE.shrinkingTo(4), MINUTES))).isEqualTo("""
                NAME     NOTE    MIN
                back-3x  felt…    12
                core               7
                腕立て   wide    120
                """);
    }

    @Test
    void an_optional_column_without_room_is_left_out_the_highest_number_first() {
        List<Column<Row>> columns =
                List.of(NAME.optional(1), MINUTES, NOTE.optional(2).shrinkingTo(10));
        assertThat(printed(24, columns)).startsWith("NAME     MIN  NOTE\nback-3x   12  felt stro…\n");
        assertThat(printed(23, columns)).startsWith("NAME     MIN\nback-3x   12\n");
        assertThat(printed(11, columns)).startsWith("MIN\n 12\n");
    }

    @Test
    void the_next_in_importance_gets_the_room_of_one_that_does_not_fit() {
        List<Column<Row>> columns = List.of(NAME, NOTE.optional(1), MINUTES.optional(2));
        assertThat(printed(26, columns)).isEqualTo("""
                NAME     NOTE
                back-3x  felt strong today
                core
                腕立て   wide
                """);
        assertThat(printed(25, columns)).startsWith("NAME     MIN\nback-3x   12\n");
    }

    @Test
    void a_more_important_column_is_not_cut_for_the_sake_of_another() {
        List<Column<Row>> columns = List.of(
                NAME, NOTE.shrinkingTo(6).optional(1), MINUTES.shrinkingTo(4).optional(2));
        assertThat(printed(30, columns)).startsWith("NAME     NOTE\nback-3x  felt strong today\n");
    }

    @Test
    void only_what_is_cut_ends_in_an_ellipsis() {
        assertThat(printed(10, List.of(NAME, MINUTES))).isEqualTo("""
                NAME
                back-3x
                core
                腕立て
                """);
        assertThat(printed(5, List.of(NAME, MINUTES))).isEqualTo("""
                NAME
                back…
                core
                腕立…
                """);
    }

    @Test
    void no_window_makes_a_line_too_long_or_a_column_of_nothing_but_an_ellipsis() {
        for (int limit = 1; limit < 40; limit++) {
            List<Column<Row>> columns =
                    List.of(NAME, MINUTES.optional(1), NOTE.shrinkingTo(6).optional(2));
            int most = limit;
            assertThat(printed(limit, columns).lines())
                    .allMatch(line -> TextWidth.of(line) <= most)
                    .noneMatch(line -> line.endsWith(" …"));
        }
    }

    @Test
    void a_cell_is_styled_after_it_was_measured_and_cut() {
        TablePrinter<Row> table = TablePrinter.withoutHead(
                List.of(NAME.styled((row, text) -> row.minutes() > 10 ? "<" + text + ">" : text), MINUTES));
        assertThat(table.lines(ROWS, OptionalInt.of(12)))
                .containsExactly("<back-3x>   12", "core       7", "<腕立て >  120");
        assertThat(table.lines(ROWS, OptionalInt.of(5))).first().isEqualTo("<back…>");
    }

    @Test
    void it_tells_how_many_columns_are_free() {
        TablePrinter<Row> table = TablePrinter.withoutHead(List.of(NAME, MINUTES));
        assertThat(table.spare(ROWS, 20)).isEqualTo(8);
        assertThat(table.spare(ROWS, 10)).isEqualTo(3);
    }
}
