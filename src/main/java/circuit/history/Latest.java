package circuit.history;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Finds when each of some names was last seen, in rows that come newest first. A session that was added late stands
 * behind younger ones, so it looks at a few more sessions before it believes what it found.
 */
final class Latest {
    /** How many sessions in a row have to be older than all that was found. */
    private static final int TO_BE_SURE = 8;

    private final Set<String> wanted;
    private final Map<String, Instant> found = new HashMap<>();
    private String session = "";
    private int older;

    Latest(Collection<String> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    void add(Seen row) {
        if (!row.session().equals(session)) {
            session = row.session();
            boolean all = found.size() == wanted.size();
            older = all && row.when().isBefore(Collections.min(found.values())) ? older + 1 : 0;
        }
        if (row.wasDone() && wanted.contains(row.what())) {
            found.merge(row.what(), row.when(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    boolean isSettled() {
        return older >= TO_BE_SURE;
    }

    Map<String, Instant> found() {
        return Map.copyOf(found);
    }
}
