package circuit.history.csv;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.file.Path;

/** A table that is written anew beside its file, and then takes its place. */
abstract class ChangedTable {
    private final Path path;
    private final Disk disk;

    /** Of the file that is replaced, be it behind a link. */
    ChangedTable(Path path, Disk disk) {
        this.path = path;
        this.disk = disk;
    }

    /** Where the changed table of that file is once it is whole. */
    static Path next(Path table) {
        return table.resolveSibling(table.getFileName() + ".next");
    }

    /** Writes the changed table whole to the file ending in {@code .next}. */
    final void prepare() throws HistoryException {
        try (TableCopy copy = new TableCopy(path, disk)) {
            write(copy);
            copy.moveTo(next(path));
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Writes the changed table. */
    abstract void write(TableCopy copy) throws IOException;

    /** Puts what was prepared in place of the table. */
    final void commit() throws HistoryException {
        try {
            disk.move(next(path), path);
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }
}
