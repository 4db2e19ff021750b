package circuit.history.csv;

/** Rows that lie one behind the other in a file, from one offset to another. */
public record RowRange(long start, long end) {
    /** That of a single row. */
    public static RowRange of(CsvRow row) {
        return new RowRange(row.start(), row.end());
    }
}
