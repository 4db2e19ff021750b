package circuit.history.stats;

import circuit.history.HistoryException;
import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.history.csv.HistoryTable;
import circuit.history.stats.ExerciseProgress.Measure;
import circuit.history.stats.Overview.Day;
import circuit.history.stats.Overview.Total;
import circuit.history.stats.Overview.Week;
import circuit.session.SetResult;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Adds a history up row by row; what it holds grows with the sessions and the exercises, not with the sets. */
public final class OverviewBuilder {
    private final LocalDate today;
    private final LocalDate firstMonday;
    private final LocalDate thisMonday;
    private final Set<String> sessions = new HashSet<>();
    private final NavigableMap<LocalDate, Total> weeks = new TreeMap<>();
    private final Map<LocalDate, Total> days = new HashMap<>();
    private final Map<String, Map<Measure, ExerciseSum>> exercises = new LinkedHashMap<>();
    private Total ever = Total.NONE;
    /** The previous row's start as it is written, and parsed: the sets of a session share one. */
    private String started = "";

    private LocalDate day = LocalDate.MIN;
    private long week;

    private OverviewBuilder(LocalDate today) {
        this.today = today;
        thisMonday = monday(today);
        firstMonday = thisMonday.minusWeeks(Overview.WEEKS - 1L);
    }

    /** The history in that folder as it looks today. Reads every row once. */
    public static Overview read(Path folder, LocalDate today) throws HistoryException {
        OverviewBuilder builder = new OverviewBuilder(today);
        int broken = HistoryTable.SESSIONS.forEach(folder, builder::addSession)
                + HistoryTable.SETS.forEach(folder, builder::addSet);
        return builder.build(broken);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void addSession(CsvRow row) {
        String session = row.required("session");
        readDay(row);
        Total one = new Total(1, row.seconds("work_s").plus(row.seconds("rest_s")));
        if (sessions.add(session)) {
            ever = ever.plus(one);
            weeks.merge(monday(day), one, Total::plus);
            if (week >= 0 && week < Overview.WEEKS) {
                days.merge(day, one, Total::plus);
            }
        }
    }

    private void readDay(CsvRow row) {
        String text = row.text("started");
        if (!text.equals(started)) {
            day = CellText.timestamp(text).toLocalDate();
            week = ChronoUnit.WEEKS.between(firstMonday, monday(day));
            started = text;
        }
    }

    private void addSet(CsvRow row) {
        readDay(row);
        SetResult.Status status = row.choice("status", SetResult.Status.class);
        if (status == SetResult.Status.SKIPPED || !sessions.contains(row.text("session"))) {
            return;
        }
        boolean isCounted = !row.text("reps").isEmpty();
        long amount = isCounted ? row.scaled("reps", 0) : row.scaled("seconds", 1);
        if (amount == 0) {
            return; // Broken off before anything was done: neither a best nor a trend.
        }
        long load = row.scaled("load_kg", 2);
        sum(row.text("exercise"), Measure.of(load > 0, isCounted)).add(day, row.text("title"), week, amount, load);
    }

    private ExerciseSum sum(String exercise, Measure measure) {
        return exercises
                .computeIfAbsent(exercise, name -> new EnumMap<>(Measure.class))
                .computeIfAbsent(measure, way -> new ExerciseSum(exercise, way));
    }

    private Overview build(int broken) {
        List<Week> shownWeeks = firstMonday
                .datesUntil(thisMonday.plusDays(1), Period.ofWeeks(1))
                .map(monday -> new Week(monday, weeks.getOrDefault(monday, Total.NONE)))
                .toList();
        List<Day> shownDays = firstMonday
                .datesUntil(thisMonday.plusWeeks(1))
                .map(date -> new Day(date, days.getOrDefault(date, Total.NONE)))
                .toList();
        return new Overview(today, ever, streak(), longestStreak(), shownWeeks, shownDays, progress(), broken);
    }

    private List<ExerciseProgress> progress() {
        return exercises.values().stream()
                .flatMap(ways -> ways.values().stream())
                .map(ExerciseSum::progress)
                .sorted(Comparator.comparingInt(ExerciseProgress::sets)
                        .thenComparing(ExerciseProgress::last)
                        .reversed()
                        .thenComparing(ExerciseProgress::title))
                .toList();
    }

    /** Up to this week, or to the last one if this one is still without a session. */
    private int streak() {
        LocalDate monday = weeks.containsKey(thisMonday) ? thisMonday : thisMonday.minusWeeks(1);
        int streak = 0;
        while (weeks.containsKey(monday.minusWeeks(streak))) {
            streak++;
        }
        return streak;
    }

    private int longestStreak() {
        int longest = 0;
        int streak = 0;
        LocalDate before = LocalDate.MIN;
        for (LocalDate monday : weeks.headMap(thisMonday, true).keySet()) {
            streak = monday.equals(before.plusWeeks(1)) ? streak + 1 : 1;
            before = monday;
            longest = Math.max(longest, streak);
        }
        return longest;
    }
}
