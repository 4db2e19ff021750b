package circuit.terminal.canvas;

/** A rectangle of a window, in columns and rows. An area cut from another never reaches beyond it. */
public record Area(int x, int y, int width, int height) {
    public Area {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    public Area top(int rows) {
        return new Area(x, y, width, Math.min(rows, height));
    }

    /** All but so many rows at the top. */
    public Area below(int rows) {
        int cut = Math.min(rows, height);
        return new Area(x, y + cut, width, height - cut);
    }

    /** All but so many rows at the bottom. */
    public Area above(int rows) {
        return new Area(x, y, width, height - rows);
    }

    public Area left(int columns) {
        return new Area(x, y, Math.min(columns, width), height);
    }

    public Area right(int columns) {
        int cut = Math.max(0, width - columns);
        return new Area(x + cut, y, width - cut, height);
    }

    /** All but so many columns on either side. */
    public Area inset(int columns) {
        return new Area(x + Math.min(columns, width), y, width - 2 * columns, height);
    }
}
