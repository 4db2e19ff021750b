package circuit.cli;

import circuit.routine.TimeText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The routines as a table: what is asked for most stands first, what may be long stands last. */
final class RoutineTable {
    private static final List<String> HEAD = List.of("NAME", "TIME", "ROUNDS", "LAST", "TITLE", "EQUIPMENT");

    private RoutineTable() {}

    static List<String> lines(List<ListedRoutine> listed, Clock clock, OptionalInt columns) {
        if (listed.isEmpty()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (ListedRoutine one : listed) {
            rows.add(row(one, clock));
        }
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths, columns)).toList();
    }

    /** What the table says of a routine, a cell a column. */
    static List<String> row(ListedRoutine one, Clock clock) {
        return List.of(
                one.routine().name(),
                (one.plan().isAbout() ? "~" : "") + TimeText.clock(one.plan().length()),
                one.rounds() + " x " + one.exercises(),
                one.last().map(last -> ago(last, clock)).orElse("never"),
                one.routine().title() + (one.shadows() ? " (yours)" : ""),
                String.join(", ", one.routine().equipment()));
    }

    private static String line(List<String> row, int[] widths, OptionalInt columns) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            String space = " ".repeat(widths[i] - cell.length());
            line.append(i == 1 ? space + cell : cell + space).append("  ");
        }
        String whole = line.toString().stripTrailing();
        return columns.isPresent() && whole.length() > columns.getAsInt()
                ? whole.substring(0, columns.getAsInt() - 1) + "…"
                : whole;
    }

    /** In days as the athlete counts them: by the calendar, not by the hour. */
    static String ago(Instant moment, Clock clock) {
        ZoneId zone = clock.getZone();
        LocalDate day = moment.atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(clock.instant(), zone));
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : days < 15 ? days + " days ago" : day.toString();
    }
}
