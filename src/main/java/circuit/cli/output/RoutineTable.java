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

/** The routines as a table. What is most asked for comes first, what may be long comes last. */
public final class RoutineTable {
    private RoutineTable() {}

    /** The table's lines; none without a routine. */
    public static List<String> lines(List<ListedRoutine> routines, Clock clock, OptionalInt columns) {
        if (routines.isEmpty()) {
            return List.of();
        }
        List<Column<ListedRoutine>> table = List.of(
                Column.left("NAME", listed -> listed.routine().name()),
                Column.right("TIME", RoutineTable::length),
                Column.left("ROUNDS", listed -> listed.rounds() + " x " + listed.exercises()),
                Column.left("LAST", listed -> lastDone(listed, clock)),
                Column.left("TITLE", RoutineTable::title),
                Column.left("EQUIPMENT", RoutineTable::equipment));
        return TablePrinter.withHead(table, UnaryOperator.identity()).lines(routines, columns);
    }

    /** {@code 9:33}; {@code ~9:33} if it is an estimate. */
    public static String length(ListedRoutine listed) {
        return (listed.plan().isAbout() ? "~" : "")
                + TimeText.clock(listed.plan().length());
    }

    public static String lastDone(ListedRoutine listed, Clock clock) {
        return listed.last().map(last -> ago(last, clock)).orElse("never");
    }

    public static String title(ListedRoutine listed) {
        return listed.routine().title() + (listed.shadows() ? " (yours)" : "");
    }

    public static String equipment(ListedRoutine listed) {
        return String.join(", ", listed.routine().equipment());
    }

    /** {@code today}, {@code 3 days ago}, after two weeks the date; days are those of the calendar. */
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
