package circuit.history.stats;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A history summed up: all of it in a few numbers, and the last half year week by week. A session counts for the day on
 * which it began in the athlete's own time zone; a week begins on Monday.
 *
 * @param ever all sessions
 * @param streak how many weeks in a row had a session, up to this week, or to the last if this one has none yet
 * @param longest the longest streak of all
 * @param weeks the last {@link #WEEKS}, oldest first; the last is today's
 * @param days every day of these weeks, including those to come
 * @param exercises those done in these weeks, the most frequent first, and then those done only before
 * @param leftOut what is not in it
 */
public record Overview(
        LocalDate today,
        Total ever,
        int streak,
        int longest,
        List<Week> weeks,
        List<Day> days,
        List<ExerciseProgress> exercises,
        LeftOut leftOut) {
    /** Half a year. */
    public static final int WEEKS = 26;

    public Overview {
        weeks = List.copyOf(weeks);
        days = List.copyOf(days);
        exercises = List.copyOf(exercises);
        if (weeks.size() != WEEKS) {
            throw new IllegalArgumentException("an overview shows %d weeks, not %d".formatted(WEEKS, weeks.size()));
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
