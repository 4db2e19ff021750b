package circuit.terminal.canvas;

/**
 * Dots that are drawn two to a cell, one above the other, so that they are about square; a terminal without half
 * blocks draws whole cells.
 */
public final class Bitmap {
    private final int width;
    private final int height;
    private final boolean halves;
    private final boolean[] dots;

    public Bitmap(int width, int height, boolean halves) {
        this.width = width;
        this.height = height;
        this.halves = halves;
        dots = new boolean[width * height];
    }

    public int width() {
        return width;
    }

    /** The rows of cells it takes. */
    public int rows() {
        return (height + 1) / 2;
    }

    public void dot(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            dots[y * width + x] = true;
        }
    }

    /** What fills that cell. */
    public String block(int column, int row) {
        boolean upper = isSet(column, 2 * row);
        boolean lower = isSet(column, 2 * row + 1);
        if (!upper && !lower) {
            return " ";
        }
        if (!halves) {
            return "#";
        }
        return upper && lower ? "█" : upper ? "▀" : "▄";
    }

    private boolean isSet(int x, int y) {
        return y < height && dots[y * width + x];
    }
}
