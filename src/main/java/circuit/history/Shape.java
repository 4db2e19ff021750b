package circuit.history;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The shape that a file of the ledger is in: its columns in its own order, which a spreadsheet may have changed.
 *
 * @param places where each column is; of two with one name, the first
 */
record Shape(Table table, Csv csv, List<String> header, Map<String, Integer> places) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * A version of circuit whose rows mean something else says so by a column of this name, and this version leaves its
     * files alone; any other column that we do not know is the athlete's own.
     */
    private static final Pattern NEWER = Pattern.compile("circuit_[0-9]+");

    Shape {
        header = List.copyOf(header);
        places = Map.copyOf(places);
    }

    /** The shape of a file that begins with us. */
    static Shape own(Table table) {
        return of(table, Csv.OWN, table.columns());
    }

    /** The shape that a first line tells; empty if it is not the header of that table. */
    static Optional<Shape> of(Table table, String line) {
        LineDelimiter end = line.endsWith("\r") ? LineDelimiter.CRLF : LineDelimiter.LF;
        String text = line.stripTrailing();
        for (char separator : SEPARATORS) {
            Csv csv = new Csv(separator, end, text.startsWith("\"") && text.endsWith("\""));
            Optional<Shape> shape = csv.fields(text).map(fields -> of(table, csv, List.of(fields)));
            if (shape.isPresent() && shape.get().isReadable()) {
                return shape;
            }
        }
        return Optional.empty();
    }

    private static Shape of(Table table, Csv csv, List<String> header) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < header.size(); place++) {
            places.putIfAbsent(header.get(place).strip(), place);
        }
        return new Shape(table, csv, header, places);
    }

    private boolean isReadable() {
        return places.containsKey("session") && places.containsKey("started");
    }

    /** Why nothing can be added to a file of this shape; empty when it can. */
    Optional<String> whyReadOnly() {
        List<String> missing =
                table.columns().stream().filter(c -> !places.containsKey(c)).toList();
        if (!missing.isEmpty()) {
            return Optional.of("its header has no column " + String.join(", ", missing));
        }
        return header.stream()
                .filter(name -> NEWER.matcher(name).matches())
                .findFirst()
                .map(name -> "it is of a newer version of circuit (column %s)".formatted(name));
    }

    String headerLine() {
        return csv.lines(List.of(header));
    }

    /** Rows that are given in our order, as lines in this file's. */
    String lines(List<List<String>> rows) {
        return csv.lines(rows.stream().map(this::inOrder).toList());
    }

    private List<String> inOrder(List<String> row) {
        String[] cells = new String[header.size()];
        Arrays.fill(cells, "");
        for (int i = 0; i < row.size(); i++) {
            Integer place = places.get(table.columns().get(i));
            if (place != null) {
                cells[place] = row.get(i);
            }
        }
        return List.of(cells);
    }

    /** The cells of a text that holds one whole record; empty if it is broken. */
    Optional<Cells> cells(String text) {
        return csv.fields(text)
                .filter(fields -> fields.length == header.size())
                .map(fields -> new Cells(places, fields));
    }
}
