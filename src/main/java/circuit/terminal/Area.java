package circuit.terminal;

/** A rectangle of the window, in columns and rows. Parts cut off a larger one are never larger than it. */
record Area(int x, int y, int width, int height) {
    Area {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    Area top(int rows) {
        return new Area(x, y, width, Math.min(rows, height));
    }

    Area below(int rows) {
        int cut = Math.min(rows, height);
        return new Area(x, y + cut, width, height - cut);
    }

    Area left(int columns) {
        return new Area(x, y, Math.min(columns, width), height);
    }

    Area right(int columns) {
        int cut = Math.max(0, width - columns);
        return new Area(x + cut, y, width - cut, height);
    }

    Area above(int rows) {
        return new Area(x, y, width, height - rows);
    }

    /** Without so many columns at either side. */
    Area inset(int columns) {
        return new Area(x + Math.min(columns, width), y, width - 2 * columns, height);
    }
}
