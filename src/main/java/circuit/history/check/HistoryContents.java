package circuit.history.check;

import circuit.history.HistoryException;
import circuit.history.HistoryReader;
import circuit.history.SessionIds;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.csv.HistoryTable;
import java.time.Instant;
import java.util.Optional;

/**
 * How much there is in the history.
 *
 * @param strays how many of the sets have no session, as a crash leaves them; readers pass them over
 * @param newest when the last session began
 */
public record HistoryContents(long sessions, long sets, long strays, Optional<Instant> newest) {

    /** Reads every row; the reader then knows which ones could not be read. */
    public static HistoryContents read(HistoryReader reader) throws HistoryException {
        Count count = new Count();
        reader.forEach(HistoryTable.SESSIONS, cells -> count.add(SessionRow.of(cells)));
        reader.forEach(HistoryTable.SETS, cells -> count.add(SetRow.of(cells)));
        return new HistoryContents(
                count.sessions,
                count.sets,
                count.strays,
                Optional.of(count.newest).filter(moment -> count.sessions > 0));
    }

    private static final class Count {
        private final SessionIds ids = new SessionIds();
        private Instant newest = Instant.MIN;
        private long sessions;
        private long sets;
        private long strays;

        void add(SessionRow session) {
            sessions++;
            ids.add(session.session());
            Instant started = session.started().toInstant();
            newest = started.isAfter(newest) ? started : newest;
        }

        void add(SetRow set) {
            sets++;
            strays += ids.contains(set.session()) ? 0 : 1;
        }
    }
}
