package circuit.terminal.canvas;

import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import java.util.Arrays;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/** A window's cells. Whatever is drawn, they hold printable text only, and no character is cut in half by an edge. */
public final class Canvas {
    /** The right half of a character that takes two columns. */
    private static final String TAKEN = "";

    private final int columns;
    private final boolean unicode;
    private final String[][] cells;
    private final AttributedStyle[][] styles;
    private final boolean[] touched;
    private Optional<Area> stage = Optional.empty();

    public Canvas(int columns, int rows, boolean unicode) {
        this.columns = columns;
        this.unicode = unicode;
        cells = new String[rows][columns];
        styles = new AttributedStyle[rows][columns];
        touched = new boolean[rows];
        Arrays.fill(touched, true);
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
                set(area.x() + x, area.y() + y, ' ', style);
            }
        }
    }

    /** Writes on the area's first row; what does not fit ends in an ellipsis. */
    public void text(Area area, String text, AttributedStyle style) {
        if (area.height() > 0 && unicode && text.length() <= area.width() && TextWidth.isAllNarrow(text)) {
            for (int i = 0; i < text.length(); i++) {
                set(area.x() + i, area.y(), text.charAt(i), style); // as nearly all texts are
            }
        } else if (area.height() > 0) {
            put(area.x(), area.y(), TextWidth.cut(printable(text), area.width()), style);
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
     * Draws a bitmap with its upper left corner there. Cells without a dot get the style too: a number that changes then
     * costs no change of colour within a row, which is most of what goes to the terminal each second.
     */
    public void stamp(int x, int y, Bitmap bitmap, AttributedStyle style) {
        for (int row = 0; row < bitmap.rows(); row++) {
            for (int column = 0; column < bitmap.width(); column++) {
                set(x + column, y + row, bitmap.block(column, row), style);
            }
        }
    }

    /** Keeps a place for what moves by itself. */
    public void keepStage(Area area) {
        stage = Optional.of(area);
    }

    public Optional<Area> stage() {
        return stage;
    }

    /** The character that begins in a cell, with what is combined with it. */
    public String text(int x, int y) {
        return cells[y][x];
    }

    public AttributedStyle style(int x, int y) {
        return styles[y][x];
    }

    /** Whether a cell is the right half of the character before it. */
    public boolean isTaken(int x, int y) {
        return cells[y][x].equals(TAKEN);
    }

    /** Whether anything was set in a row since it was last copied. */
    public boolean isTouched(int y) {
        return touched[y];
    }

    /** Makes a row like that of another canvas of the same size. */
    public void copy(Canvas other, int y) {
        System.arraycopy(other.cells[y], 0, cells[y], 0, columns);
        System.arraycopy(other.styles[y], 0, styles[y], 0, columns);
        other.touched[y] = false;
    }

    private String printable(String text) {
        return unicode ? Sanitizer.clean(text) : Sanitizer.ascii(text);
    }

    private void put(int x, int y, String text, AttributedStyle style) {
        int column = x;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
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
        int base = cells[y][x].equals(TAKEN) ? x - 1 : x;
        cells[y][base] += mark;
        touched[y] = true;
    }

    /** One character, one column wide; where it stands already, nothing new is made. */
    public void set(int x, int y, char c, AttributedStyle style) {
        boolean there = isInside(x, y) && cells[y][x].length() == 1 && cells[y][x].charAt(0) == c;
        set(x, y, there ? cells[y][x] : String.valueOf(c), style);
    }

    public void set(int x, int y, String text, AttributedStyle style) {
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
