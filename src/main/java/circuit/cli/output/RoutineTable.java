package circuit.cli.output;

import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TimeText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The routines as a table: what is asked for most stands first, what may be long stands last. */
public final class RoutineTable {
    private RoutineTable() {}

    public static List<String> lines(List<ListedRoutine> listed, Clock clock, OptionalInt columns) {
        List<Column<List<String>>> table = List.of(
                Column.left("NAME", row -> row.get(0)),
                Column.right("TIME", row -> row.get(1)),
                Column.left("ROUNDS", row -> row.get(2)),
                Column.left("LAST", row -> row.get(3)),
                Column.left("TITLE", row -> row.get(4)),
                Column.left("EQUIPMENT", row -> row.get(5)));
        List<List<String>> rows = listed.stream().map(one -> row(one, clock)).toList();
        return rows.isEmpty()
                ? List.of()
                : TablePrinter.withHead(table, UnaryOperator.identity()).lines(rows, columns);
    }

    /** What the table says of a routine, a cell a column. */
    public static List<String> row(ListedRoutine one, Clock clock) {
        return List.of(
                one.routine().name(),
                (one.plan().isAbout() ? "~" : "") + TimeText.clock(one.plan().length()),
                one.rounds() + " x " + one.exercises(),
                one.last().map(last -> ago(last, clock)).orElse("never"),
                one.routine().title() + (one.shadows() ? " (yours)" : ""),
                String.join(", ", one.routine().equipment()));
    }

    /** In days as the athlete counts them: by the calendar, not by the hour. */
    public static String ago(Instant moment, Clock clock) {
        ZoneId zone = clock.getZone();
        LocalDate day = moment.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(clock.instant(), zone));
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : days < 15 ? days + " days ago" : day.toString();
    }
}
