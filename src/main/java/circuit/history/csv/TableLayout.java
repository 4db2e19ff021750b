package circuit.history.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dialect and the columns of a table's file, which a spreadsheet may have changed or put in another order.
 *
 * @param places where each column is; of two with the same name, the first
 */
record TableLayout(HistoryTable table, CsvDialect dialect, List<String> header, Map<String, Integer> places) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    /**
     * A later version whose rows mean something else adds a column of this name, and this version does not write to its
     * files. Any other unknown column is the athlete's own.
     */
    private static final Pattern VERSION_COLUMN = Pattern.compile("circuit_[0-9]+");

    TableLayout {
        header = List.copyOf(header);
        places = new HashMap<>(places); // An immutable map takes twice as long to look up, for every cell of a history.
    }

    /** The layout of a file that this version creates. */
    static TableLayout own(HistoryTable table) {
        return of(table, CsvDialect.OWN, table.columns());
    }

    /** The layout that a first line tells; empty if that is no header of the table. */
    static Optional<TableLayout> detect(HistoryTable table, String line) {
        LineDelimiter end = line.endsWith("\r") ? LineDelimiter.CRLF : LineDelimiter.LF;
        String text = line.stripTrailing();
        boolean quotesAll = text.startsWith("\"") && text.endsWith("\"");
        for (char separator : SEPARATORS) {
            CsvDialect dialect = new CsvDialect(separator, end, quotesAll);
            Optional<TableLayout> layout = dialect.fields(text).map(fields -> of(table, dialect, List.of(fields)));
            if (layout.isPresent() && layout.get().isReadable()) {
                return layout;
            }
        }
        return Optional.empty();
    }

    private static TableLayout of(HistoryTable table, CsvDialect dialect, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).strip(), place);
        }
        return new TableLayout(table, dialect, header, places);
    }

    private boolean isReadable() {
        return places.containsKey("session") && places.containsKey("started");
    }

    /** Why nothing can be added to such a file; empty if it can. */
    Optional<String> whyReadOnly() {
        List<String> missing = missing(table.firstColumns());
        if (!missing.isEmpty()) {
            return Optional.of("its header has no column " + String.join(", ", missing));
        }
        return whyNewer();
    }

    /** What tells that a newer version has written to the file, whose rows this one may misunderstand. */
    Optional<String> whyNewer() {
        return header.stream()
                .filter(name -> VERSION_COLUMN.matcher(name).matches())
                .findFirst()
                .map("it is of a newer version of circuit (column %s)"::formatted);
    }

    /** The columns that its table has gained since it was begun. */
    List<String> newColumns() {
        return missing(table.columns());
    }

    private List<String> missing(List<String> columns) {
        return columns.stream().filter(column -> !places.containsKey(column)).toList();
    }

    /** The same with more columns behind these. */
    TableLayout with(Collection<String> more) {
        return of(table, dialect, Stream.concat(header.stream(), more.stream()).toList());
    }

    String headerLine() {
        return dialect.lines(List.of(header));
    }

    /** Rows that are given in the order of {@link HistoryTable#columns}, as lines in the order of the file. */
    String lines(List<List<String>> rows) {
        List<String> columns = table.columns();
        return dialect.lines(rows.stream().map(row -> inFileOrder(row, columns)).toList());
    }

    private List<String> inFileOrder(List<String> row, List<String> columns) {
        String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < row.size(); i++) {
            Integer place = places.get(columns.get(i));
            if (place != null) {
                cells[place] = row.get(i);
            }
        }
        return List.of(cells);
    }

    /** A row of another file as a line of this one. */
    String line(CsvRow row, Map<String, String> changed) {
        String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        places.forEach((name, place) -> {
            String other = changed.get(name);
            cells[place] = other == null ? row.text(name) : other;
        });
        return dialect.lines(List.of(List.of(cells)));
    }

    /** The fields of the text of one row; empty if there are more or fewer of them than in the header. */
    Optional<String[]> fields(String text) {
        return dialect.fields(text).filter(fields -> fields.length == header.size());
    }
}
