package circuit.report;

import circuit.history.SessionRow;
import circuit.text.English;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names a session in a line of text. Times are those of the place where it was done. */
public final class SessionWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ENGLISH);

    private SessionWords() {}

    /** {@code back-3x, Sat 2026-11-21 07:30, 18 of 18 sets}. */
    public static String of(SessionRow session) {
        return "%s, %s, %s"
                .formatted(
                        session.routine(),
                        when(session.started()),
                        sets(session) + (isPartial(session) ? ", ended early" : ""));
    }

    /** {@code Sat 2026-11-21 07:30}. */
    public static String when(OffsetDateTime moment) {
        return DAY.format(moment) + " " + time(moment);
    }

    static String time(OffsetDateTime moment) {
        return TIME.format(moment);
    }

    static String sets(SessionRow session) {
        return "%d of %s"
                .formatted(session.sets().done(), English.count(session.sets().planned(), "set"));
    }

    static boolean isPartial(SessionRow session) {
        return session.status() == SessionRow.Status.PARTIAL;
    }
}
