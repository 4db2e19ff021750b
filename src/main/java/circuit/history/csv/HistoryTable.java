package circuit.history.csv;

import circuit.history.HistoryException;
import circuit.history.UnreadableLines;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The files of the history and their columns. Sessions and sets are the history proper; the paces stand beside it, and
 * no session is lost with them.
 */
public enum HistoryTable {
    SESSIONS(
            "sessions.csv",
            "session,started,routine,title,status,rounds,sets_done,sets_planned,"
                    + "elapsed_s,work_s,rest_s,paused_s,effort,note",
            "result"),
    SETS(
            "sets.csv",
            "session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status",
            "load,distance_m"),
    PACES("pace.csv", "session,started,exercise,rep_s", "");

    private final String fileName;
    private final String columns;
    /** Those that an older version did not write; a file of it gains them when rows are added. */
    private final String later;

    HistoryTable(String fileName, String columns, String later) {
        this.fileName = fileName;
        this.columns = columns;
        this.later = later;
    }

    /** The file's name in the data folder. */
    public String fileName() {
        return fileName;
    }

    /** The columns in the order in which a new file has them. */
    public List<String> columns() {
        return List.of((later.isEmpty() ? columns : columns + "," + later).split(","));
    }

    /** The columns without which a file can be read, but not written. */
    List<String> firstColumns() {
        return List.of(columns.split(","));
    }

    /**
     * Hands over every row of the table in that folder, and holds none; a file that is not there has no rows.
     *
     * @param rows may throw {@link IllegalArgumentException} for a row that it cannot read, as the methods of
     *     {@link CsvRow} do; the row is then passed over
     * @return the rows that were passed over
     */
    public Optional<UnreadableLines> forEach(Path folder, Consumer<CsvRow> rows) throws HistoryException {
        return forEachOfLast(folder, Long.MAX_VALUE, rows);
    }

    /** The same for the rows in the last so many bytes of the file. */
    public Optional<UnreadableLines> forEachOfLast(Path folder, long bytes, Consumer<CsvRow> rows)
            throws HistoryException {
        Path path = folder.resolve(fileName);
        try (FileChannel channel = RegularFile.open(SessionChange.current(folder, this), StandardOpenOption.READ)) {
            TableFile file = TableFile.of(path, channel, this);
            return read(file, file.lastRows(bytes), rows);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw HistoryException.at(path, e);
        }
    }

    /** Why nothing can be added to the file of the table in that folder; empty if something can, or there is no file yet. */
    public Optional<String> obstacle(Path folder) {
        Path path = folder.resolve(fileName);
        try {
            TableFile.open(path, this, StandardOpenOption.READ, StandardOpenOption.WRITE)
                    .channel()
                    .close();
            return Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(HistoryException.at(path, e).getMessage()));
        }
    }

    /** Hands over the rows of a file, as {@link #forEach(Path, Consumer)}. */
    static Optional<UnreadableLines> read(TableFile file, RowReader reader, Consumer<CsvRow> rows) throws IOException {
        UnreadableRows unreadable = new UnreadableRows();
        reader.forEach(row -> {
            try {
                rows.accept(row);
            } catch (IllegalArgumentException e) {
                unreadable.add(row, e);
            }
        });
        return unreadable.lines(file);
    }

    /** Counts the rows that could not be read. */
    private static final class UnreadableRows {
        private int count;
        private long start;
        private String reason = "";

        void add(CsvRow row, IllegalArgumentException why) {
            if (count == 0) {
                start = row.start();
                reason = String.valueOf(why.getMessage());
            }
            count++;
        }

        Optional<UnreadableLines> lines(TableFile file) throws IOException {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(new UnreadableLines(file.path(), count, file.lineNumber(start), reason));
        }
    }

    /**
     * The table that a file of any name holds, as its header tells.
     *
     * @throws HistoryException if it holds none
     */
    public static HistoryTable of(Path file) throws HistoryException {
        try (FileChannel channel = RegularFile.open(file, StandardOpenOption.READ)) {
            TableLayout layout = TableFile.of(file, channel, SESSIONS).layout();
            if (layout.places().containsKey("rep_s")) {
                return PACES;
            }
            return layout.places().containsKey("exercise") ? SETS : SESSIONS;
        } catch (IOException e) {
            throw HistoryException.at(file, e);
        }
    }

    /** The header line of a new file. */
    public String header() {
        return TableLayout.own(this).headerLine();
    }

    /** Rows as lines of a new file. */
    public String lines(List<List<String>> rows) {
        return TableLayout.own(this).lines(rows);
    }

    /** With what the header of every file begins that this version or an older one began. */
    public String headerStart() {
        return columns;
    }

    /** What parses the lines under a header; empty if it is none of a file that this version or an older one began. */
    public Optional<Function<String, CsvRow>> parser(String header) {
        return TableLayout.detect(this, header)
                .filter(layout -> layout.whyReadOnly().isEmpty())
                .map(layout -> line -> new CsvRow(layout, line, 0, 0));
    }
}
