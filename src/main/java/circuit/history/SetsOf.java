package circuit.history;

import circuit.history.Rows.Row;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds the sets of one session, from the end of the table back. */
record SetsOf(Path folder, String session) {

    /** In the order in which they were done. */
    List<SetRow> rows() throws HistoryException {
        Path path = folder.resolve(Table.SETS.fileName());
        List<SetRow> found = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            Rows rows = TableFile.of(channel, Table.SETS).backwardHolding(session);
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                row.get().cells().flatMap(this::set).ifPresent(found::add);
            }
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | HistoryException e) {
            throw HistoryException.at(path, e);
        }
        Collections.reverse(found);
        return List.copyOf(found);
    }

    private Optional<SetRow> set(Cells cells) {
        try {
            return cells.text("session").equals(session) ? Optional.of(SetRow.of(cells)) : Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
