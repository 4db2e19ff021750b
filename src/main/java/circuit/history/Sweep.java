package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.history.Rows.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * Walks through a whole table for those who want few cells of very many rows: a cell is decoded only when it is asked
 * for. A line that is cut at its separators without further ado is; any other is read by the library.
 */
final class Sweep {
    private static final int MOST_DIGITS = 9;
    /** What no cell says. */
    private static final byte[] NOTHING_BEFORE = {'\n'};

    private final LinesForward lines;
    private final Rows rows;
    private final Shape shape;
    private final int width;
    private int broken;

    /** The row's cells: a line's, or those that were read out of it. */
    private byte[] bytes = new byte[0];

    private int[] firsts;
    private int[] lasts;
    private long offset;
    private long end;

    Sweep(LinesForward lines, Shape shape) {
        this.lines = lines;
        this.shape = shape;
        rows = new Rows(lines, shape, false);
        width = shape.header().size();
        firsts = new int[width];
        lasts = new int[width];
    }

    /** Goes to the next row that is not blank; false after the last. */
    boolean next() throws IOException {
        while (rows.isAhead() || lines.find()) {
            if (!rows.isAhead() && lines.isPlain() && lines.cells() == width && width > 1) {
                bytes = lines.bytes();
                offset = lines.offset();
                firsts = lines.firsts();
                lasts = lines.lasts();
                lines.take();
                end = lines.offset();
                if (!isBlank()) {
                    return true;
                }
                continue;
            }
            Optional<Row> row = rows.next();
            if (row.isEmpty()) {
                return false;
            }
            if (row.get().cells().isPresent()) {
                lay(row.get().cells().get());
                offset = row.get().offset();
                end = rows.isAhead() ? rows.ahead() : lines.offset();
                return true;
            }
            broken++;
        }
        return false;
    }

    private void lay(Cells cells) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        firsts = new int[width];
        lasts = new int[width];
        for (int i = 0; i < width; i++) {
            firsts[i] = all.size();
            all.writeBytes(cells.at(i).getBytes(UTF_8));
            lasts[i] = all.size();
        }
        bytes = all.toByteArray();
    }

    private boolean isBlank() {
        return lasts[0] == firsts[0]
                && new Line(0, new String(bytes, firsts[0], lasts[width - 1] - firsts[0], UTF_8)).isBlank();
    }

    /** Where in the file the row begins. */
    long offset() {
        return offset;
    }

    /** Where in the file what comes behind the row begins. */
    long end() {
        return end;
    }

    /** How many rows were passed over so far. */
    int broken() {
        return broken;
    }

    /** The row cannot be read after all. */
    void passOver() {
        broken++;
    }

    /** A column of the row that this stands on; empty in every row if the file does not have it. */
    Column column(String name) {
        return new Column(Optional.ofNullable(shape.places().get(name)).orElse(-1));
    }

    /** One column; what it answers is about the row that the sweep stands on. */
    final class Column {
        private final int place;
        private final Texts texts = new Texts();
        private byte[] before = NOTHING_BEFORE;

        private Column(int place) {
            this.place = place;
        }

        private int first() {
            return place < 0 ? 0 : firsts[place];
        }

        private int last() {
            return place < 0 ? 0 : lasts[place];
        }

        boolean isEmpty() {
            return first() == last();
        }

        /** Whether it says the same as when this was last asked. */
        boolean isAsBefore() {
            boolean same = Arrays.equals(before, 0, before.length, bytes, first(), last());
            if (!same) {
                before = Arrays.copyOfRange(bytes, first(), last());
            }
            return same;
        }

        void forget() {
            before = NOTHING_BEFORE;
        }

        String text() {
            return texts.of(bytes, first(), last());
        }

        /** Sixty-four bits that hardly any other text has. */
        long hash() {
            return Texts.hash(bytes, first(), last());
        }

        /** A number with at most so many decimals, without its point: 12.5 with one is 125. */
        long number(int decimals) {
            long number = 0;
            int point = -1;
            int from = first();
            int to = last();
            boolean simple = to > from && to - from <= MOST_DIGITS;
            for (int i = from; i < to && simple; i++) {
                if (bytes[i] == '.' && point < 0) {
                    point = i;
                } else {
                    simple = bytes[i] >= '0' && bytes[i] <= '9';
                    number = number * 10 + bytes[i] - '0';
                }
            }
            int missing = decimals - (point < 0 ? 0 : to - point - 1);
            if (!simple || missing < 0) {
                String text = new String(bytes, from, to - from, UTF_8).replace(',', '.');
                return new BigDecimal(text).movePointRight(decimals).longValue();
            }
            for (int i = 0; i < missing; i++) {
                number *= 10;
            }
            return number;
        }
    }
}
