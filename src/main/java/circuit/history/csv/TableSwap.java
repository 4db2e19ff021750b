package circuit.history.csv;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts changed tables in the place of the old ones in one step, in a folder that the caller has locked. */
final class TableSwap {
    private final Path folder;
    private boolean decided;

    TableSwap(Path folder) {
        this.folder = folder;
    }

    /**
     * Prepares all of them, then replaces them.
     *
     * @param tables in the order of {@link SessionChange#ORDER}; more than one only together with that of the sessions
     * @throws HistoryException if that cannot be done; the tables are then as they were, or the next to lock the folder
     *     ends what was begun
     */
    void commit(List<? extends ChangedTable> tables) throws HistoryException {
        try {
            for (ChangedTable table : tables) {
                table.prepare();
            }
            decided = true;
            for (ChangedTable table : tables) {
                table.commit();
            }
        } finally {
            if (!decided) {
                undoQuietly();
            }
        }
    }

    private void undoQuietly() {
        try {
            SessionChange.undo(folder);
        } catch (IOException ignored) {
            // The next to lock the folder does it.
        }
    }

    /** Whether the change is made, or will be by the next to lock the folder. */
    boolean isDecided() {
        return decided;
    }
}
