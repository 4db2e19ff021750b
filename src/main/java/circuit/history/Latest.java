package circuit.history;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds when each of some things was last seen, in rows that come newest first. A session that was added late stands
 * behind younger ones, so it looks at a few more sessions before it believes what it found.
 */
final class Latest<K> {
    /** How many sessions in a row have to be older than what was found. */
    private static final int TO_BE_SURE = 8;

    private final Set<K> wanted;
    private final Map<K, Sighting> found = new HashMap<>();
    private String session = "";

    /** When something was seen last, and how many sessions in a row were older since. */
    private static final class Sighting {
        private Instant when;
        private int older;

        Sighting(Instant when) {
            this.when = when;
        }

        void compare(Instant other) {
            older = other.isBefore(when) ? older + 1 : 0;
        }

        void again(Instant other) {
            when = other.isAfter(when) ? other : when;
        }
    }

    Latest(Collection<K> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    /** One row of a session that began then. */
    void add(String rowsSession, Instant when, K what, boolean wasDone) {
        if (!rowsSession.equals(session)) {
            session = rowsSession;
            found.values().forEach(sighting -> sighting.compare(when));
        }
        if (wasDone && wanted.contains(what)) {
            found.computeIfAbsent(what, first -> new Sighting(when)).again(when);
        }
    }

    boolean isSettled() {
        return wanted.stream().allMatch(this::isSettled);
    }

    boolean isSettled(K what) {
        Sighting sighting = found.get(what);
        return sighting != null && sighting.older >= TO_BE_SURE;
    }

    Map<K, Instant> found() {
        Map<K, Instant> moments = new HashMap<>();
        found.forEach((what, sighting) -> moments.put(what, sighting.when));
        return Map.copyOf(moments);
    }
}
