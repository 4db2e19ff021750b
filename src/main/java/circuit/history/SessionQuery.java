package circuit.history;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which sessions are asked for.
 *
 * @param since only those that began then or later
 * @param routine only those of that routine
 * @param most no more than so many, the newest
 */
public record SessionQuery(Optional<Instant> since, Optional<String> routine, OptionalInt most) {
    /** All there are. */
    public static final SessionQuery ALL = new SessionQuery(Optional.empty(), Optional.empty(), OptionalInt.empty());

    public SessionQuery {
        if (most.isPresent() && most.getAsInt() < 1) {
            throw new IllegalArgumentException("at least one session is asked for, not " + most.getAsInt());
        }
    }

    /** The newest ones of all. */
    public static SessionQuery newest(int most) {
        return new SessionQuery(Optional.empty(), Optional.empty(), OptionalInt.of(most));
    }

    boolean matches(SessionRow row) {
        return since.filter(row.started().toInstant()::isBefore).isEmpty()
                && routine.filter(name -> !name.equals(row.routine())).isEmpty();
    }
}
