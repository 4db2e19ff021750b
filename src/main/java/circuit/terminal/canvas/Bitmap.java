package circuit.terminal.canvas;

import java.util.BitSet;

/** Black and white dots, two to a cell, one above the other, so that they are about square. */
public final class Bitmap {
    private final int width;
    private final int height;
    private final boolean halfBlocks;
    private final BitSet dots;

    /**
     * An empty bitmap.
     *
     * @param height in dots
     * @param halfBlocks whether the terminal has half blocks; a cell is drawn whole otherwise
     */
    public Bitmap(int width, int height, boolean halfBlocks) {
        this.width = width;
        this.height = height;
        this.halfBlocks = halfBlocks;
        dots = new BitSet(width * height);
    }

    public int width() {
        return width;
    }

    /** How many rows of cells it takes. */
    public int rows() {
        return (height + 1) / 2;
    }

    /** Sets a dot; one outside the bitmap is ignored. */
    void set(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            dots.set(y * width + x);
        }
    }

    /** The character of a cell. */
    public String block(int column, int row) {
        boolean upper = isSet(column, 2 * row);
        boolean lower = isSet(column, 2 * row + 1);
        if (!upper && !lower) {
            return " ";
        }
        if (!halfBlocks) {
            return "#";
        }
        return upper && lower ? "█" : upper ? "▀" : "▄";
    }

    private boolean isSet(int x, int y) {
        return y < height && dots.get(y * width + x);
    }
}
