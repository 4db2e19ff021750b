package circuit.history;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds when each of some things was last seen, in rows that come newest first. A session that was added late stands
 * behind younger ones, so it looks at a few more sessions before it believes what it found.
 */
final class Latest<K> {
    /** How many sessions in a row have to be older than all that was found. */
    private static final int TO_BE_SURE = 8;

    private final Set<K> wanted;
    private final Map<K, Instant> found = new HashMap<>();
    private String session = "";
    private int older;

    Latest(Collection<K> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** One row of a session that began then. */
    void add(String rowsSession, Instant when, K what, boolean wasDone) {
        pass(rowsSession, when);
        if (wasDone && wanted.contains(what)) {
            found.merge(what, when, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    /** A row of a session that began then, which tells nothing new. */
    void pass(String rowsSession, Instant when) {
        if (!rowsSession.equals(session)) {
            session = rowsSession;
            boolean all = found.size() == wanted.size();
            older = all && when.isBefore(Collections.min(found.values())) ? older + 1 : 0;
        }
    }

    /** Whether a row that began then can tell nothing new of something. */
    boolean isPast(K what, Instant when) {
        Instant last = found.get(what);
        return last != null && when.isBefore(last);
    }

    boolean isSettled() {
        return older >= TO_BE_SURE;
    }

    Map<K, Instant> found() {
        return Map.copyOf(found);
    }
}
