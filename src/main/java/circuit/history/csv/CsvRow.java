package circuit.history.csv;

import circuit.text.Sanitizer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row of a table, asked by column name. Every method throws {@link IllegalArgumentException} if the row is broken,
 * or if the cell cannot be read as what is asked for; its message says why in words for people.
 */
public final class CsvRow {
    private static final long BILLION = 1_000_000_000L;

    private final TableLayout layout;
    private final String line;
    private final long start;
    private final long end;
    /** Parsed when they are first asked for; a row without them is broken. */
    private Optional<String[]> fields = Optional.empty();

    private boolean isParsed;

    /** A row from one offset in its file to another. */
    CsvRow(TableLayout layout, String line, long start, long end) {
        this.layout = layout;
        this.line = line;
        this.start = start;
        this.end = end;
    }

    /** Whether it has as many fields as its file's header. */
    public boolean isWhole() {
        return fields().isPresent();
    }

    private Optional<String[]> fields() {
        if (!isParsed) {
            fields = layout.fields(line);
            isParsed = true;
        }
        return fields;
    }

    /** Refuses a row that is broken. */
    public void requireWhole() {
        cells();
    }

    private String[] cells() {
        return fields().orElseThrow(() -> new IllegalArgumentException(
                "it has more or fewer fields than the header (look at its quotes and separators)"));
    }

    /**
     * Whether it is a whole row of that session. Nearly all of the others are told by their text: to parse those of ten years
     * takes 45 ms of a save.
     */
    public boolean isOf(String session) {
        // Without quotes a cell stands in the line as it is.
        boolean canBe = mentions(session) || line.indexOf('"') >= 0;
        return canBe && isWhole() && text("session").equals(session);
    }

    /** The same, or it is a broken one that mentions the session. */
    public boolean mayBeOf(String session) {
        return isOf(session) || (mentions(session) && !isWhole());
    }

    /** Whether this text stands anywhere in it, also in a broken one. */
    public boolean mentions(String text) {
        return line.contains(text);
    }

    /** Where it begins in its file. */
    public long start() {
        return start;
    }

    /** Where the next line begins. */
    public long end() {
        return end;
    }

    /** Without spaces around it; empty for a column that the file does not have. */
    public String text(String column) {
        String[] cells = cells();
        Integer place = layout.places().get(column);
        return place == null ? "" : cells[place].strip();
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

    /** A whole number from 0; 0 where the cell is empty. */
    public int count(String column, int most) {
        return number(column, 0, most).orElse(0);
    }

    /** A whole number, to which a spreadsheet may have added a fraction of zeros; nothing where the cell is empty. */
    public OptionalInt number(String column, int least, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            long number = CellText.billionths(text);
            if (number % BILLION == 0 && number >= least * BILLION && number <= most * BILLION) {
                return OptionalInt.of((int) (number / BILLION));
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below, with the range.
        }
        throw unreadable(column, "a whole number from %d to %d".formatted(least, most));
    }

    /** A number from 0; nothing where the cell is empty. */
    public Optional<BigDecimal> decimal(String column, int most) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal number = CellText.decimal(text);
            if (number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return Optional.of(number);
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below, with the range.
        }
        throw unreadable(column, "a number from 0 to " + most);
    }

    /**
     * A cell as what a reader makes of it; nothing where it is empty.
     *
     * @param reader throws {@link IllegalArgumentException} for what it cannot read
     * @param wanted what would be right, in words
     */
    public <T> Optional<T> optional(String column, Function<String, T> reader, String wanted) {
        try {
            return optional(column).map(reader);
        } catch (IllegalArgumentException unreadable) {
            throw unreadable(column, wanted);
        }
    }

    /** No time where the cell is empty. */
    public Duration seconds(String column, Duration most) {
        return text(column).isEmpty() ? Duration.ZERO : seconds(column, Duration.ZERO, most);
    }

    /** A time that must be there. */
    public Duration seconds(String column, Duration least, Duration most) {
        try {
            long nanos = CellText.billionths(text(column));
            if (nanos >= least.toNanos() && nanos <= most.toNanos()) {
                return Duration.ofNanos(nanos);
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below, with the range.
        }
        throw unreadable(
                column,
                "a number from %s to %d"
                        .formatted(least.isZero() ? "0" : CellText.seconds(least, 1), most.toSeconds()));
    }

    /** A moment that must be there. */
    public OffsetDateTime timestamp(String column) {
        try {
            return CellText.timestamp(required(column));
        } catch (IllegalArgumentException e) {
            throw unreadable(column, "a time like 2026-11-21T07:30:12+01:00");
        }
    }

    /** A choice by its name in lower case, which must be there if its column is. */
    public <E extends Enum<E>> E choice(String column, Class<E> choices, E withoutColumn) {
        return layout.places().containsKey(column) ? chosen(column, required(column), choices) : withoutColumn;
    }

    /** A choice by its name in lower case; nothing where the cell is empty. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> choices) {
        return optional(column).map(text -> chosen(column, text, choices));
    }

    private <E extends Enum<E>> E chosen(String column, String text, Class<E> choices) {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw unreadable(
                column,
                Arrays.stream(choices.getEnumConstants())
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" or ")));
    }

    private IllegalArgumentException unreadable(String column, String wanted) {
        String text = text(column);
        return new IllegalArgumentException(
                text.isEmpty()
                        ? column + " is empty, not " + wanted
                        : "%s is %s, not %s".formatted(column, Sanitizer.quoted(text), wanted));
    }
}
