package circuit.history;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A history summed up: all of it in a few numbers, and the last half year week by week. A day is the one that the
 * athlete's own calendar showed when the session began, wherever that was; a week begins on Monday.
 *
 * @param ever all sessions there are
 * @param streak how many weeks in a row had a session, up to this one, or to the last if this one is still without
 * @param longest the longest such row of all
 * @param weeks the last {@link #WEEKS}, oldest first; the last is today's
 * @param days every day of these weeks, those still to come too
 * @param exercises what was done in these weeks, what was done most first, and then what was done only before
 * @param broken how many lines were passed over because they cannot be read
 */
public record Overview(
        LocalDate today,
        Total ever,
        int streak,
        int longest,
        List<Week> weeks,
        List<Day> days,
        List<ExerciseProgress> exercises,
        int broken) {
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
     * How often and how long.
     *
     * @param time work and rest; pauses are left out
     */
    public record Total(int sessions, Duration time) {
        /** Nothing. */
        public static final Total NONE = new Total(0, Duration.ZERO);

        Total plus(Duration more) {
            return new Total(sessions + 1, time.plus(more));
        }

        Total plus(Total other) {
            return new Total(sessions + other.sessions, time.plus(other.time));
        }
    }

    /** A week, known by its Monday. */
    public record Week(LocalDate monday, Total total) {}

    /** A day of the calendar. */
    public record Day(LocalDate date, Total total) {}

    /** Whether anything was ever done. */
    public boolean isEmpty() {
        return ever.sessions() == 0;
    }

    /** This week, so far. */
    public Week thisWeek() {
        return weeks.get(WEEKS - 1);
    }

    /** The weeks that are shown, together. */
    public Total halfYear() {
        return weeks.stream().map(Week::total).reduce(Total.NONE, Total::plus);
    }
}
