package circuit.plan;

import circuit.routine.Programme;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Where the athlete is in a routine that grows over weeks; derived from the history, never kept.
 *
 * @param week from 1; one more than the programme has once it is over and kept up
 * @param session which session of the week comes next, from 1
 * @param kept how many weeks were kept: all their sessions done within their seven days
 */
public record ProgrammeWeek(Programme programme, int week, int session, int kept) {
    private static final int DAYS = 7;

    /**
     * The week of the next session. A week is over when its sessions were done and seven days have passed since its first,
     * so a missed week is repeated.
     *
     * @param done the days of the sessions that were done
     */
    static ProgrammeWeek of(Programme programme, List<LocalDate> done, LocalDate today) {
        int week = 1;
        int sessions = 0;
        int kept = 0;
        LocalDate first = today;
        for (LocalDate day : done.stream().sorted().toList()) {
            if (isOver(programme, week, sessions, first, day)) {
                week++;
                sessions = 0;
            }
            first = sessions == 0 ? day : first;
            sessions++;
            boolean isLast = sessions == programme.sessions(week) && week <= programme.weeks();
            kept += isLast && ChronoUnit.DAYS.between(first, day) < DAYS ? 1 : 0;
        }
        if (isOver(programme, week, sessions, first, today)) {
            week++;
            sessions = 0;
        }
        return new ProgrammeWeek(programme, Math.min(week, programme.weeks() + 1), sessions + 1, kept);
    }

    /** The first session of a week that the athlete asks for. */
    static ProgrammeWeek of(Programme programme, int week) {
        return new ProgrammeWeek(programme, Math.min(week, programme.weeks() + 1), 1, 0);
    }

    private static boolean isOver(Programme programme, int week, int sessions, LocalDate first, LocalDate day) {
        return sessions >= programme.sessions(week) && ChronoUnit.DAYS.between(first, day) >= DAYS;
    }

    /** Whether all weeks are over, and the last one is kept up. */
    public boolean isUpkeep() {
        return week > programme.weeks();
    }

    /** {@code week 3 of 10, session 2 of 3}. */
    public String text() {
        int sessions = programme.sessions(week);
        String where = isUpkeep()
                ? "upkeep after %d weeks".formatted(programme.weeks())
                : "week %d of %d".formatted(week, programme.weeks());
        return session > sessions
                ? where + (sessions == 1 ? ", its session is done" : ", all %d sessions of it done".formatted(sessions))
                : where + ", session %d of %d".formatted(session, sessions);
    }

    /** {@code week 3/10}, for a table. */
    public String brief() {
        return isUpkeep() ? "upkeep" : "week " + week + "/" + programme.weeks();
    }
}
