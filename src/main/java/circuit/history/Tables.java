package circuit.history;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Both tables, open for reading in one direction. */
final class Tables<S, T> implements AutoCloseable {
    private final Optional<TableReader<S>> sessions;
    private final Optional<TableReader<T>> sets;

    private Tables(Path folder, boolean backward, Function<Cells, S> session, Function<Cells, T> set)
            throws HistoryException {
        // In this order a session that is saved meanwhile is either whole or not there at all.
        sessions = TableReader.open(folder, Table.SESSIONS, backward, session);
        try {
            sets = TableReader.open(folder, Table.SETS, backward, set);
        } catch (HistoryException e) {
            sessions.ifPresent(TableReader::close);
            throw e;
        }
    }

    /** Sets to be read by whoever wants them, and of the sessions what tells that they are there, the last row first. */
    static Tables<Seen, Cells> cellsBackward(Path folder) throws HistoryException {
        return new Tables<>(folder, true, Seen::of, cells -> cells);
    }

    /** Whole rows, the last first. */
    static Tables<SessionRow, SetRow> newestFirst(Path folder) throws HistoryException {
        return new Tables<>(folder, true, SessionRow::of, SetRow::of);
    }

    /** Whole rows, the first first. */
    static Tables<SessionRow, SetRow> oldestFirst(Path folder) throws HistoryException {
        return new Tables<>(folder, false, SessionRow::of, SetRow::of);
    }

    Optional<S> nextSession() throws HistoryException {
        return sessions.isPresent() ? sessions.get().next() : Optional.empty();
    }

    Optional<T> nextSet() throws HistoryException {
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
