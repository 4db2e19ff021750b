package circuit.history;

import circuit.history.ExerciseProgress.Measure;
import circuit.history.Overview.Day;
import circuit.history.Overview.Total;
import circuit.history.Overview.Week;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Adds a history up. What it holds grows with the calendar and with the number of exercises, not with the number of
 * sets. Days are counted from 1970-01-01, as {@link LocalDate#toEpochDay} does, and weeks from the Monday before.
 */
final class Summing {
    private static final int MONDAY_BEFORE_1970 = 3;

    private final LocalDate today;
    private final long thisWeek;
    private final NavigableMap<Long, Total> weeks = new TreeMap<>();
    private final Map<Long, Total> days = new HashMap<>();
    private final Map<String, Map<Measure, ProgressSum>> exercises = new LinkedHashMap<>();
    private Total ever = Total.NONE;

    Summing(LocalDate today) {
        this.today = today;
        thisWeek = week(today.toEpochDay());
    }

    private static long week(long day) {
        return Math.floorDiv(day + MONDAY_BEFORE_1970, 7L);
    }

    void session(long day, Duration time) {
        ever = ever.plus(time);
        weeks.merge(week(day), Total.NONE.plus(time), Total::plus);
        if (isShown(day)) {
            days.merge(day, Total.NONE.plus(time), Total::plus);
        }
    }

    private boolean isShown(long day) {
        return week(day) > thisWeek - Overview.WEEKS && week(day) <= thisWeek;
    }

    /** The sums that a set of this exercise goes to. */
    ProgressSum exercise(String name, boolean loaded, boolean reps) {
        Map<Measure, ProgressSum> ways = exercises.computeIfAbsent(name, exercise -> new EnumMap<>(Measure.class));
        Measure measure = Measure.of(loaded, reps);
        ProgressSum sum = ways.get(measure);
        if (sum == null) {
            sum = new ProgressSum(name, measure);
            ways.put(measure, sum);
        }
        return sum;
    }

    /** Which of the overview's weeks a day is in; less than 0 or more than the last for a day outside. */
    int place(long day) {
        return (int) (week(day) - (thisWeek - Overview.WEEKS + 1));
    }

    Overview overview(int broken) {
        List<Week> shownWeeks = new ArrayList<>();
        List<Day> shownDays = new ArrayList<>();
        for (long week = thisWeek - Overview.WEEKS + 1; week <= thisWeek; week++) {
            long monday = week * 7 - MONDAY_BEFORE_1970;
            shownWeeks.add(new Week(LocalDate.ofEpochDay(monday), weeks.getOrDefault(week, Total.NONE)));
            for (long day = monday; day < monday + 7; day++) {
                shownDays.add(new Day(LocalDate.ofEpochDay(day), days.getOrDefault(day, Total.NONE)));
            }
        }
        return new Overview(today, ever, streak(), longest(), shownWeeks, shownDays, progress(), broken);
    }

    private List<ExerciseProgress> progress() {
        List<ExerciseProgress> all = new ArrayList<>();
        exercises.values().forEach(ways -> ways.values().forEach(way -> all.add(way.progress())));
        all.sort(Comparator.comparingInt(ExerciseProgress::sets)
                .thenComparing(ExerciseProgress::last)
                .reversed()
                .thenComparing(ExerciseProgress::title));
        return all;
    }

    private int streak() {
        long week = weeks.containsKey(thisWeek) ? thisWeek : thisWeek - 1;
        int streak = 0;
        while (weeks.containsKey(week - streak)) {
            streak++;
        }
        return streak;
    }

    private int longest() {
        int longest = 0;
        int row = 0;
        long before = Long.MIN_VALUE;
        for (long week : weeks.headMap(thisWeek, true).keySet()) {
            row = week == before + 1 ? row + 1 : 1;
            before = week;
            longest = Math.max(longest, row);
        }
        return longest;
    }
}
