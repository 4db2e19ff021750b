package circuit.history;

import java.time.Instant;

/** As much of a session's row as it takes to know that it is there, and when its routine was last done. */
record Seen(String session, Instant when, String routine) {

    static Seen of(Cells cells) {
        return new Seen(cells.required("session"), cells.moment("started").toInstant(), cells.text("routine"));
    }
}
