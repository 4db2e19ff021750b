package circuit.history;

import circuit.history.csv.HistoryTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Sees what will keep a session from being saved, as far as that shows before anything is written. */
public final class WritabilityCheck {
    private final Path folder;

    /** Looks at the history in that folder, which need not be there yet. */
    public WritabilityCheck(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** What is in the way: where, and why; empty if nothing is. */
    public Optional<String> trouble() {
        Path place = folder;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        if (!Files.isDirectory(place)) {
            return Optional.of(place + ": a file is where a folder should be");
        }
        if (!Files.isWritable(place)) {
            return Optional.of(place + ": the folder cannot be written to");
        }
        for (HistoryTable table : List.of(HistoryTable.SETS, HistoryTable.SESSIONS)) {
            Path file = folder.resolve(table.fileName());
            if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(file))) {
                return Optional.of(file + ": the file cannot be written to");
            }
        }
        return Optional.empty();
    }
}
