package circuit.plan.outline;

import circuit.routine.Prescription;
import circuit.routine.Programme;
import circuit.routine.Routine;
import circuit.text.Sanitizer;
import circuit.text.TablePrinter.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of the table of weeks: one week of a routine that grows, or some that are alike.
 *
 * @param last from 1; larger than the programme's last week where that goes on
 */
public record WeekRow(int first, int last, int sessions, String doses, boolean isUpkeep) {

    /** The rows of a programme, in order; the last one is its upkeep. */
    public static List<WeekRow> of(Routine routine, Programme programme) {
        List<WeekRow> rows = new ArrayList<>();
        for (int week = 1; week <= programme.weeks() + 1; week++) {
            boolean isUpkeep = week > programme.weeks();
            WeekRow row = new WeekRow(week, week, programme.sessions(week), doses(routine, week), isUpkeep);
            WeekRow before = rows.isEmpty() ? row : rows.get(rows.size() - 1);
            if (!rows.isEmpty() && !isUpkeep && before.sessions == row.sessions && before.doses.equals(row.doses)) {
                rows.set(rows.size() - 1, new WeekRow(before.first, week, row.sessions, row.doses, false));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What the exercises that grow are done by; each with its name where there are more. */
    private static String doses(Routine routine, int week) {
        List<Prescription> growing = routine.prescriptions().stream()
                .filter(exercise -> !exercise.amounts().weeks().isEmpty())
                .toList();
        return String.join(
                "; ",
                growing.stream()
                        .map(exercise -> (growing.size() > 1 ? Sanitizer.clean(exercise.exercise()) + " " : "")
                                + exercise.amounts().inWeek(week).phrase())
                        .toList());
    }

    /** The columns of these rows, without one for the sets where those do not grow. */
    public static List<Column<WeekRow>> columns(List<WeekRow> rows, int now) {
        List<Column<WeekRow>> columns = new ArrayList<>(List.of(
                Column.left("", row -> row.isNow(now) ? ">" : ""),
                Column.left("WEEK", WeekRow::weeks),
                Column.right("SESSIONS", row -> String.valueOf(row.sessions))));
        if (rows.stream().anyMatch(row -> !row.doses.isEmpty())) {
            columns.add(Column.left("SETS", WeekRow::doses));
        }
        return columns;
    }

    /** Whether the athlete, in that week, is in this row. */
    public boolean isNow(int week) {
        return first <= week && week <= last;
    }

    /** {@code 3}, {@code 5-10}, {@code after}. */
    public String weeks() {
        if (isUpkeep) {
            return "after";
        }
        return first == last ? String.valueOf(first) : first + "-" + last;
    }
}
