package circuit.history;

import java.nio.file.Path;
import java.util.Optional;

/** Both tables, open for reading in one direction. */
final class Tables implements AutoCloseable {
    private final Optional<TableReader<SessionRow>> sessions;
    private final Optional<TableReader<SetRow>> sets;

    private Tables(Path folder, boolean newestFirst) throws HistoryException {
        // In this order a session that is saved meanwhile is either whole or not there at all.
        sessions = TableReader.sessions(folder, newestFirst);
        try {
            sets = TableReader.sets(folder, newestFirst);
        } catch (HistoryException e) {
            sessions.ifPresent(TableReader::close);
            throw e;
        }
    }

    static Tables newestFirst(Path folder) throws HistoryException {
        return new Tables(folder, true);
    }

    static Tables oldestFirst(Path folder) throws HistoryException {
        return new Tables(folder, false);
    }

    Optional<SessionRow> nextSession() throws HistoryException {
        return sessions.isPresent() ? sessions.get().next() : Optional.empty();
    }

    Optional<SetRow> nextSet() throws HistoryException {
        return sets.isPresent() ? sets.get().next() : Optional.empty();
    }

    /** How many lines were passed over so far. */
    int broken() {
        return sessions.map(TableReader::broken).orElse(0)
                + sets.map(TableReader::broken).orElse(0);
    }

    @Override
    public void close() {
        sessions.ifPresent(TableReader::close);
        sets.ifPresent(TableReader::close);
    }
}
