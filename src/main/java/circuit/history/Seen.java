package circuit.history;

import circuit.session.SetStatus;
import java.time.Instant;

/**
 * As much of a row as it takes to know when something was last done.
 *
 * @param what the exercise of a set, the routine of a session
 */
record Seen(String session, Instant when, String what, boolean wasDone) {

    static Seen session(Cells cells) {
        return new Seen(cells.required("session"), cells.moment("started").toInstant(), cells.text("routine"), true);
    }

    static Seen set(Cells cells) {
        return new Seen(
                cells.required("session"),
                cells.moment("started").toInstant(),
                cells.text("exercise"),
                !cells.required("status").equals(SetStatus.SKIPPED.text()));
    }

    void addTo(Latest<String> latest) {
        latest.add(session, when, what, wasDone);
    }
}
