package circuit.history.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.HistoryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table that is written anew, in the order of time: rows of its file, which stay to the byte, and rows of other files in
 * its separators and columns. Columns that only the others have stand behind its own.
 */
public final class TableRewrite extends ChangedTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final HistoryTable table;
    private final Optional<StoredTable> base;
    private final List<Piece> pieces = new ArrayList<>();
    private final Set<String> added = new LinkedHashSet<>();

    /**
     * Begins an empty one.
     *
     * @param base the table's file, if there is one
     */
    public TableRewrite(Path folder, HistoryTable table, Optional<StoredTable> base, Disk disk)
            throws HistoryException {
        super(real(folder.resolve(table.fileName())), disk);
        this.table = table;
        this.base = base;
    }

    private static Path real(Path named) throws HistoryException {
        try {
            return SessionChange.real(named);
        } catch (IOException e) {
            throw HistoryException.at(named, e);
        }
    }

    /**
     * Rows of one file.
     *
     * @param second when their session began, by which they are put in order
     * @param cells the cells that differ from those of a row, by column; empty if it stays as it is
     */
    private record Piece(
            long second, StoredTable from, RowRange rows, Optional<Function<CsvRow, Map<String, String>>> cells) {
        boolean isFollowedBy(Piece next) {
            return cells.isEmpty() && next.cells.isEmpty() && rows.end() == next.rows.start();
        }

        Piece with(Piece next) {
            return new Piece(second, from, new RowRange(rows.start(), next.rows.end()), cells);
        }
    }

    /** Adds rows of the table's own file as they are. */
    public void keep(long second, RowRange rows) {
        pieces.add(new Piece(second, base.orElseThrow(), rows, Optional.empty()));
    }

    /**
     * Adds rows of any file.
     *
     * @param cells for each row the cells that differ from its own, by column
     */
    public void take(
            long second, StoredTable from, List<RowRange> ranges, Function<CsvRow, Map<String, String>> cells) {
        ranges.forEach(rows -> pieces.add(new Piece(second, from, rows, Optional.of(cells))));
        Set<String> own = Set.copyOf(base.isPresent() ? names(base.get().file().layout()) : table.columns());
        names(from.file().layout()).stream()
                .filter(name -> !own.contains(name) && !name.isEmpty())
                .forEach(added::add);
    }

    private static List<String> names(TableLayout layout) {
        return layout.header().stream().map(String::strip).toList();
    }

    /**
     * Puts tables in the place of those in a folder that the caller has locked, in one step.
     *
     * @throws HistoryException if that cannot be done; the tables are then as they were, or the next to lock the folder
     *     ends what was begun
     */
    public static void commit(Path folder, Map<HistoryTable, TableRewrite> tables) throws HistoryException {
        new TableSwap(folder)
                .commit(SessionChange.ORDER.stream()
                        .filter(tables::containsKey)
                        .map(tables::get)
                        .toList());
    }

    @Override
    void write(TableCopy copy) throws IOException {
        TableLayout old = base.map(StoredTable::file)
                .filter(file -> !file.headless())
                .map(TableFile::layout)
                .orElseGet(() -> TableLayout.own(table));
        TableLayout layout = old.with(added);
        pieces.sort(Comparator.comparingLong(Piece::second));
        copy.write(header(layout));
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            while (i + 1 < pieces.size() && piece.isFollowedBy(pieces.get(i + 1))) {
                piece = piece.with(pieces.get(++i));
            }
            if (piece.cells().isPresent()) {
                copy.write(converted(piece, layout));
            } else if (added.isEmpty() && !endsOpen(piece)) {
                copy.copy(
                        piece.from().file(), piece.rows().start(), piece.rows().end());
            } else {
                copy.write(widened(piece, layout));
            }
        }
    }

    /** The header as it is in the file, or with the columns that are added to it. */
    private String header(TableLayout layout) throws IOException {
        if (base.isEmpty() || base.get().file().headless()) {
            return layout.headerLine();
        }
        TableFile file = base.get().file();
        String text = new String(file.bytes(0, file.firstRow()), UTF_8);
        if (added.isEmpty()) {
            return text.endsWith("\n") ? text : text + layout.dialect().lineEnd();
        }
        return (text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "") + layout.headerLine();
    }

    private static boolean endsOpen(Piece piece) throws IOException {
        TableFile file = piece.from().file();
        return piece.rows().end() == file.channel().size() && file.endsOpen();
    }

    private static String converted(Piece piece, TableLayout layout) throws HistoryException {
        StringBuilder lines = new StringBuilder();
        for (CsvRow row : piece.from().rows(List.of(piece.rows()))) {
            lines.append(layout.line(row, piece.cells().orElseThrow().apply(row)));
        }
        return lines.toString();
    }

    /** Rows of the table's own file, with empty cells in the columns that are added. */
    private String widened(Piece piece, TableLayout layout) throws IOException {
        CsvDialect dialect = layout.dialect();
        String cells = dialect.further("").repeat(added.size());
        StringBuilder lines = new StringBuilder();
        for (CsvRow row : piece.from().rows(List.of(piece.rows()))) {
            String text = new String(piece.from().file().bytes(row.start(), row.end()), UTF_8);
            lines.append(CsvDialect.withoutLineEnd(text))
                    .append(row.isWhole() ? cells : "")
                    .append(dialect.lineEnd());
        }
        return lines.toString();
    }
}
