package circuit.history.csv;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a table, asked by column name. Every method throws {@link IllegalArgumentException} if the row is broken,
 * or if the cell cannot be read as what is asked for.
 */
public final class CsvRow {
    private final Map<String, Integer> columns;
    private final Optional<String[]> fields;
    private final long start;
    private final long end;

    /** A row from one offset in its file to another; without fields it is broken. */
    CsvRow(Map<String, Integer> columns, Optional<String[]> fields, long start, long end) {
        this.columns = columns;
        this.fields = fields;
        this.start = start;
        this.end = end;
    }

    /** Whether it has as many fields as its file's header. */
    public boolean isWhole() {
        return fields.isPresent();
    }

    long start() {
        return start;
    }

    long end() {
        return end;
    }

    /** Empty for a column that the file does not have. */
    public String text(String column) {
        String[] cells = fields.orElseThrow(() -> new IllegalArgumentException("the row is broken"));
        Integer place = columns.get(column);
        return place == null ? "" : cells[place];
    }

    /** A cell that must not be empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new IllegalArgumentException(column + " is empty");
        }
        return text;
    }

    /** Nothing where the cell is empty. */
    public Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** 0 where the cell is empty. */
    public int count(String column) {
        return number(column).orElse(0);
    }

    /** A whole number; nothing where the cell is empty. */
    public OptionalInt number(String column) {
        String text = text(column);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** A decimal number; nothing where the cell is empty. */
    public Optional<BigDecimal> decimal(String column) {
        return optional(column).map(CellText::decimal);
    }

    /** A number times ten to the power of {@code decimals}, further decimals cut off; 0 where the cell is empty. */
    public long scaled(String column, int decimals) {
        String text = text(column);
        return text.isEmpty()
                ? 0
                : CellText.decimal(text).movePointRight(decimals).longValue();
    }

    /** No time where the cell is empty. */
    public Duration seconds(String column) {
        String text = text(column);
        return text.isEmpty() ? Duration.ZERO : CellText.seconds(text);
    }

    /** A time that must be there. */
    public OffsetDateTime timestamp(String column) {
        return CellText.timestamp(required(column));
    }

    /** A choice by its name in lower case, which must be there. */
    public <E extends Enum<E>> E choice(String column, Class<E> choices) {
        return Enum.valueOf(choices, required(column).toUpperCase(Locale.ROOT));
    }
}
