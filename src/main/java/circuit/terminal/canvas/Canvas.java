package circuit.terminal.canvas;

import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import java.util.Arrays;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The cells of a window. Text is sanitized on its way in, and a wide character is never cut in half by an edge. */
public final class Canvas {
    /** The right half of a character that takes two columns. */
    private static final String TAKEN = "";

    private final int columns;
    private final boolean unicode;
    private final String[][] cells;
    private final AttributedStyle[][] styles;
    private final AttributedString[] rows;
    private final boolean[] changed;
    private Optional<Area> figureArea = Optional.empty();

    /**
     * A blank canvas.
     *
     * @param unicode whether text may be more than ASCII; it is replaced otherwise
     */
    public Canvas(int columns, int rows, boolean unicode) {
        this.columns = columns;
        this.unicode = unicode;
        cells = new String[rows][columns];
        styles = new AttributedStyle[rows][columns];
        this.rows = new AttributedString[rows];
        changed = new boolean[rows];
        Arrays.fill(changed, true);
        for (int y = 0; y < rows; y++) {
            Arrays.fill(cells[y], " ");
            Arrays.fill(styles[y], AttributedStyle.DEFAULT);
        }
    }

    public Area area() {
        return new Area(0, 0, columns, cells.length);
    }

    public void fill(Area area, AttributedStyle style) {
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                set(area.x() + x, area.y() + y, " ", style);
            }
        }
    }

    /** Writes on the area's first row; what does not fit ends in an ellipsis. */
    public void text(Area area, String text, AttributedStyle style) {
        if (area.height() > 0) {
            write(area.x(), area.y(), TextWidth.cut(printable(text), area.width()), style);
        }
    }

    public void centred(Area area, String text, AttributedStyle style) {
        int spare = Math.max(0, area.width() - TextWidth.of(printable(text)));
        text(area.right(area.width() - spare / 2), text, style);
    }

    public void rightAligned(Area area, String text, AttributedStyle style) {
        text(area.right(TextWidth.of(printable(text))), text, style);
    }

    /**
     * Draws a bitmap with its upper left corner at that cell. Cells without a dot get the style too, so that a number
     * that changes costs no change of colour within a row: most of the bytes that go to a terminal each second.
     */
    public void draw(int x, int y, Bitmap bitmap, AttributedStyle style) {
        for (int row = 0; row < bitmap.rows(); row++) {
            for (int column = 0; column < bitmap.width(); column++) {
                set(x + column, y + row, bitmap.block(column, row), style);
            }
        }
    }

    /** Sets one cell to a printable character one column wide; a cell outside the canvas is ignored. */
    public void set(int x, int y, String character, AttributedStyle style) {
        if (isInside(x, y) && !(cells[y][x].equals(character) && styles[y][x].equals(style))) {
            cells[y][x] = character;
            styles[y][x] = style;
            changed[y] = true;
        }
    }

    /** Reserves an area for the moving figure, which is drawn more often than the rest. */
    public void reserveForFigure(Area area) {
        figureArea = Optional.of(area);
    }

    public Optional<Area> figureArea() {
        return figureArea;
    }

    /** The character that begins in a cell, with its combining marks. */
    public String text(int x, int y) {
        return cells[y][x];
    }

    public AttributedStyle style(int x, int y) {
        return styles[y][x];
    }

    /** Whether a cell is the right half of the character before it. */
    public boolean isRightHalf(int x, int y) {
        return cells[y][x].equals(TAKEN);
    }

    /** A row as a string of styled text. */
    public AttributedString row(int y) {
        if (changed[y]) {
            AttributedStringBuilder row = new AttributedStringBuilder(columns);
            for (int x = 0; x < columns; x++) {
                row.styled(styles[y][x], cells[y][x]);
            }
            rows[y] = row.toAttributedString();
            changed[y] = false;
        }
        return rows[y];
    }

    private String printable(String text) {
        return unicode ? Sanitizer.clean(text) : Sanitizer.ascii(text);
    }

    private void write(int x, int y, String text, AttributedStyle style) {
        int column = x;
        for (int c : text.codePoints().toArray()) {
            int width = TextWidth.of(c);
            if (width > 0) {
                set(column, y, Character.toString(c), style);
                for (int more = 1; more < width; more++) {
                    set(column + more, y, TAKEN, style);
                }
                column += width;
            } else if (column > x && isInside(column - 1, y)) {
                combine(column - 1, y, Character.toString(c));
            }
        }
    }

    private void combine(int x, int y, String mark) {
        int base = isRightHalf(x, y) ? x - 1 : x;
        cells[y][base] += mark;
        changed[y] = true;
    }

    private boolean isInside(int x, int y) {
        return x >= 0 && x < columns && y >= 0 && y < cells.length;
    }
}
