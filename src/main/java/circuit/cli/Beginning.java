package circuit.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * When a session began. What the clocks showed there and then is asked for late: to learn the rules of a time zone takes
 * as long as to read three routines.
 */
record Beginning(Instant moment, Clock clock) {

    static Beginning now(Clock clock) {
        return new Beginning(clock.instant(), clock);
    }

    static Beginning of(OffsetDateTime local) {
        return new Beginning(local.toInstant(), Clock.fixed(local.toInstant(), local.getOffset()));
    }

    OffsetDateTime local() {
        return moment.atZone(clock.getZone()).toOffsetDateTime();
    }
}
