package circuit.history.stats;

import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionIds;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.UnreadableLines;
import circuit.history.csv.HistoryTable;
import circuit.history.stats.Overview.Day;
import circuit.history.stats.Overview.LeftOut;
import circuit.history.stats.Overview.RoutineBest;
import circuit.history.stats.Overview.Streaks;
import circuit.history.stats.Overview.Total;
import circuit.history.stats.Overview.Week;
import circuit.routine.Dose.Load;
import circuit.routine.Measure;
import circuit.session.BlockResult;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Adds a history up row by row; what it holds grows with the sessions and the exercises, not with the sets. */
public final class OverviewBuilder {
    private final Instant now;
    private final LocalDate today;
    private final LocalDate firstMonday;
    private final LocalDate thisMonday;
    private final SessionIds sessions = new SessionIds();
    private final NavigableMap<LocalDate, Total> weeks = new TreeMap<>();
    private final Map<LocalDate, Total> days = new HashMap<>();
    /** For each exercise a sum for each way in which it was done: sets can be compared that are measured alike. */
    private final Map<String, List<ExerciseSum>> exercises = new LinkedHashMap<>();

    private final Map<String, RoutineBest> routines = new HashMap<>();
    private Total ever = Total.NONE;
    private int future;

    private OverviewBuilder(Instant now, LocalDate today) {
        this.now = now;
        this.today = today;
        thisMonday = monday(today);
        firstMonday = thisMonday.minusWeeks(Overview.WEEKS - 1L);
    }

    /** The history as it looks now. Reads every row once. */
    public static Overview read(HistoryReader history, Clock clock) throws HistoryException {
        OverviewBuilder builder = new OverviewBuilder(clock.instant(), LocalDate.now(clock));
        history.forEach(HistoryTable.SESSIONS, row -> builder.addSession(SessionRow.of(row)));
        history.forEach(HistoryTable.SETS, row -> builder.addSet(history.set(row)));
        int unreadable =
                history.unreadable().stream().mapToInt(UnreadableLines::count).sum();
        return builder.build(new LeftOut(unreadable, builder.future));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void addSession(SessionRow row) {
        if (!row.isTraining()) {
            return;
        }
        if (row.started().toInstant().isAfter(now)) {
            future++;
            return;
        }
        LocalDate day = row.started().toLocalDate();
        Total one = new Total(1, row.times().trained());
        if (sessions.add(row.session())) {
            ever = ever.plus(one);
            row.sets()
                    .result()
                    .flatMap(BlockResult::parse)
                    .ifPresent(result -> routines.merge(
                            row.routine(), new RoutineBest(row.routine(), row.title(), result, day), RoutineBest::or));
            weeks.merge(monday(day), one, Total::plus);
            long week = week(day);
            if (week >= 0 && week < Overview.WEEKS) {
                days.merge(day, one, Total::plus);
            }
        }
    }

    /** Which of the overview's weeks a day is in; any other number if it is outside. */
    private long week(LocalDate day) {
        return ChronoUnit.WEEKS.between(firstMonday, monday(day));
    }

    private void addSet(SetRow row) {
        if (!row.wasDone() || !sessions.contains(row.session())) {
            return;
        }
        Optional<BigDecimal> amount = row.amount().filter(some -> some.signum() > 0);
        if (amount.isEmpty()) {
            return; // Broken off before anything was done, or on the way: neither a best nor a trend.
        }
        Optional<Load> load = row.performance().load();
        LocalDate day = row.started().toLocalDate();
        sum(row.exercise(), row.measure(), ExerciseSum.hundredths(load) > 0)
                .add(day, row.title(), week(day), amount.get(), load);
    }

    private ExerciseSum sum(String exercise, Measure measure, boolean isLoaded) {
        List<ExerciseSum> ways = exercises.computeIfAbsent(exercise, name -> new ArrayList<>());
        for (ExerciseSum way : ways) {
            if (way.isOf(measure, isLoaded)) {
                return way;
            }
        }
        ExerciseSum first = new ExerciseSum(exercise, measure, isLoaded);
        ways.add(first);
        return first;
    }

    private Overview build(LeftOut leftOut) {
        List<Week> shownWeeks = firstMonday
                .datesUntil(thisMonday.plusDays(1), Period.ofWeeks(1))
                .map(monday -> new Week(monday, weeks.getOrDefault(monday, Total.NONE)))
                .toList();
        List<Day> shownDays = firstMonday
                .datesUntil(thisMonday.plusWeeks(1))
                .map(date -> new Day(date, days.getOrDefault(date, Total.NONE)))
                .toList();
        List<RoutineBest> bests = routines.values().stream()
                .sorted(Comparator.comparing(RoutineBest::day).reversed().thenComparing(RoutineBest::routine))
                .toList();
        Streaks streaks = new Streaks(streak(), longestStreak());
        return new Overview(today, ever, streaks, shownWeeks, shownDays, progress(), bests, leftOut);
    }

    /** What was trained on most days lately comes first. */
    private List<ExerciseProgress> progress() {
        record Ranked(int recentDays, ExerciseProgress progress) {}
        return exercises.values().stream()
                .flatMap(List::stream)
                .map(sum -> new Ranked(sum.recentDays(), sum.progress()))
                .sorted(Comparator.comparingInt(Ranked::recentDays)
                        .thenComparing(ranked -> ranked.progress().sets())
                        .thenComparing(ranked -> ranked.progress().last())
                        .reversed()
                        .thenComparing(ranked -> ranked.progress().title()))
                .map(Ranked::progress)
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
