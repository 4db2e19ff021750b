package circuit.history.stats;

import circuit.session.BlockResult;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A history summed up: all of it in a few numbers, and the last half year week by week. A session counts for the day on
 * which it began in the athlete's own time zone; a week begins on Monday.
 *
 * @param ever all sessions
 * @param weeks the last {@link #WEEKS}, oldest first; the last is today's
 * @param days every day of these weeks, including those to come
 * @param exercises those done in these weeks, the most frequent first, and then those done only before
 * @param routines the best results of routines with a block by the clock, the latest first
 * @param leftOut what is not in it
 */
public record Overview(
        LocalDate today,
        Total ever,
        Streaks streaks,
        List<Week> weeks,
        List<Day> days,
        List<ExerciseProgress> exercises,
        List<RoutineBest> routines,
        LeftOut leftOut) {
    /** Half a year. */
    public static final int WEEKS = 26;

    public Overview {
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
        exercises = List.copyOf(exercises);
        routines = List.copyOf(routines);
        if (weeks.size() != WEEKS) {
            throw new IllegalArgumentException("an overview shows %d weeks, not %d".formatted(WEEKS, weeks.size()));
        }
    }

    /**
     * How many weeks in a row had a session.
     *
     * @param now up to this week, or to the last if this one has none yet
     * @param longest the longest of all
     */
    public record Streaks(int now, int longest) {}

    /**
     * The best result of a routine.
     *
     * @param day when it was first reached
     */
    public record RoutineBest(String routine, String title, BlockResult result, LocalDate day) {
        RoutineBest or(RoutineBest later) {
            return later.result.isBetterThan(result) ? later : this;
        }
    }

    /**
     * How many sessions, and how long they were together.
     *
     * @param time work and rest; pauses are left out
     */
    public record Total(int sessions, Duration time) {
        /** Nothing. */
        public static final Total NONE = new Total(0, Duration.ZERO);

        Total plus(Total other) {
            return new Total(sessions + other.sessions, time.plus(other.time));
        }
    }

    /** A week, named by its Monday. */
    public record Week(LocalDate monday, Total total) {}

    /** A day of the calendar. */
    public record Day(LocalDate date, Total total) {}

    /**
     * What is in the history and does not count.
     *
     * @param unreadable how many rows could not be read
     * @param future how many sessions are dated after now
     */
    public record LeftOut(int unreadable, int future) {}

    /** Whether there is no session at all. */
    public boolean isEmpty() {
        return ever.sessions() == 0;
    }

    /** The current week so far. */
    public Week thisWeek() {
        return weeks.get(WEEKS - 1);
    }

    /** All shown weeks together. */
    public Total halfYear() {
        return weeks.stream().map(Week::total).reduce(Total.NONE, Total::plus);
    }
}
