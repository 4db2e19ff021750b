package circuit.routine;

import java.util.List;

/**
 * How a routine grows over weeks.
 *
 * @param weeks how many there are; after them the last one is kept up
 * @param sessionsAWeek week by week, the last one going on
 * @param sessionsADay how many of them on one day
 */
public record Programme(int weeks, List<Integer> sessionsAWeek, int sessionsADay) {
    /** The most weeks a routine may have. */
    public static final int MOST_WEEKS = 99;

    /** The most sessions in a week. */
    public static final int MOST_SESSIONS = 28;

    public Programme {
        sessionsAWeek = List.copyOf(sessionsAWeek);
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("weeks are 1 to %d, not %d".formatted(MOST_WEEKS, weeks));
        }
        if (sessionsAWeek.isEmpty()) {
            throw new IllegalArgumentException("a week has a number of sessions");
        }
    }

    /** For how many weeks these exercises say what is done of them, the last one going on; 0 where all weeks are alike. */
    public static int weeksTold(List<Prescription> exercises) {
        return exercises.stream()
                .mapToInt(exercise -> exercise.amounts().weeks().size())
                .max()
                .orElse(0);
    }

    /** How many sessions that week has, from 1. */
    public int sessions(int week) {
        return sessionsAWeek.get(Math.min(week, sessionsAWeek.size()) - 1);
    }
}
