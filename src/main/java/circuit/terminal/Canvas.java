package circuit.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A window's cells. Whatever is drawn, its lines are as many and as wide as the window, and hold printable text only. */
final class Canvas {
    /** The right half of a character that takes two columns. */
    private static final String TAKEN = "";

    private final int columns;
    private final boolean unicode;
    private final String[][] cells;
    private final AttributedStyle[][] styles;
    private final List<AttributedString> drawn;
    private final boolean[] touched;
    private Optional<Area> stage = Optional.empty();

    Canvas(int columns, int rows, boolean unicode) {
        this.columns = columns;
        this.unicode = unicode;
        cells = new String[rows][columns];
        styles = new AttributedStyle[rows][columns];
        drawn = new ArrayList<>(Collections.nCopies(rows, AttributedString.EMPTY));
        touched = new boolean[rows];
        for (int y = 0; y < rows; y++) {
            Arrays.fill(cells[y], " ");
            Arrays.fill(styles[y], AttributedStyle.DEFAULT);
        }
    }

    Area area() {
        return new Area(0, 0, columns, cells.length);
    }

    void fill(Area area, AttributedStyle style) {
        for (int y = 0; y < area.height(); y++) {
            text(area.below(y), " ".repeat(area.width()), style);
        }
    }

    /** Writes on the area's first row; what does not fit ends in an ellipsis. */
    void text(Area area, String text, AttributedStyle style) {
        if (area.height() > 0) {
            put(area.x(), area.y(), Columns.cut(printable(text), area.width()), style);
        }
    }

    void centred(Area area, String text, AttributedStyle style) {
        int spare = Math.max(0, area.width() - Columns.of(printable(text)));
        text(area.right(area.width() - spare / 2), text, style);
    }

    void rightAligned(Area area, String text, AttributedStyle style) {
        text(area.right(Columns.of(printable(text))), text, style);
    }

    /**
     * Draws a bitmap with its upper left corner there. Cells without a dot get the style too: a number that changes then
     * costs no change of colour within a row, which is most of what goes to the terminal each second.
     */
    void stamp(int x, int y, Bitmap bitmap, AttributedStyle style) {
        for (int row = 0; row < bitmap.rows(); row++) {
            for (int column = 0; column < bitmap.width(); column++) {
                set(x + column, y + row, bitmap.block(column, row), style);
            }
        }
    }

    /** Keeps a place for what moves by itself. */
    void keepStage(Area area) {
        stage = Optional.of(area);
    }

    Optional<Area> stage() {
        return stage;
    }

    /** A line in which nothing was set since is the same one as before. */
    List<AttributedString> lines() {
        for (int y = 0; y < cells.length; y++) {
            if (touched[y]) {
                drawn.set(y, line(y));
                touched[y] = false;
            }
        }
        return List.copyOf(drawn);
    }

    private AttributedString line(int y) {
        AttributedStringBuilder line = new AttributedStringBuilder(columns);
        int used = used(y);
        for (int x = 0; x < used; x++) {
            line.style(styles[y][x]).append(cells[y][x]);
        }
        return line.toAttributedString();
    }

    private int used(int y) {
        int used = columns;
        while (used > 0 && cells[y][used - 1].equals(" ") && styles[y][used - 1].equals(AttributedStyle.DEFAULT)) {
            used--;
        }
        return used;
    }

    private String printable(String text) {
        return unicode ? Safe.text(text) : Safe.ascii(text);
    }

    private void put(int x, int y, String text, AttributedStyle style) {
        int column = x;
        for (int c : text.codePoints().toArray()) {
            int width = Columns.of(c);
            if (width > 0) {
                set(column, y, Character.toString(c), style);
                for (int i = 1; i < width; i++) {
                    set(column + i, y, TAKEN, style);
                }
                column += width;
            } else if (column > x && isInside(column - 1, y)) {
                combine(column - 1, y, Character.toString(c));
            }
        }
    }

    private void combine(int x, int y, String mark) {
        int base = cells[y][x].equals(TAKEN) ? x - 1 : x;
        cells[y][base] += mark;
        touched[y] = true;
    }

    void set(int x, int y, String text, AttributedStyle style) {
        if (isInside(x, y) && !(cells[y][x].equals(text) && styles[y][x].equals(style))) {
            cells[y][x] = text;
            styles[y][x] = style;
            touched[y] = true;
        }
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && x < columns && y >= 0 && y < cells.length;
    }
}
