package circuit.terminal.canvas;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Block letters and digits of one size.
 *
 * @param height in dots, two to a row
 * @param stroke how thick the lines are, in dots; odd for an odd height and even for an even one, so that a line can run
 *     exactly through the middle
 * @param halfBlocks whether the terminal has half blocks; letters are drawn in whole cells otherwise
 */
public record BlockLetters(int height, int stroke, boolean halfBlocks) {
    /** The smallest legible height: two rows and a half, or five rows without half blocks. */
    public static int smallest(boolean halfBlocks) {
        return halfBlocks ? 5 : 10;
    }

    /** The largest letters that are at most so many dots high, but no smaller than the smallest legible ones. */
    public static BlockLetters upTo(int height, boolean halfBlocks) {
        int grain = halfBlocks ? 2 : 4;
        int bounded = Math.max(smallest(halfBlocks), height);
        int stroke = Math.max(grain / 2, (int) Math.round(bounded * 0.2));
        if (!halfBlocks) {
            stroke = Math.max(2, stroke / 2 * 2);
        }
        return new BlockLetters(stroke + (bounded - stroke) / grain * grain, stroke, halfBlocks);
    }

    /** The largest letters at most so many dots high that fit; empty if even the smallest are too large. */
    public static Optional<BlockLetters> largest(int height, boolean halfBlocks, Predicate<BlockLetters> fits) {
        return IntStream.iterate(height, dots -> dots >= smallest(halfBlocks), dots -> dots - 1)
                .mapToObj(dots -> upTo(dots, halfBlocks))
                .filter(fits)
                .findFirst();
    }

    /** Whether there is a block letter for each character of the text. */
    public static boolean canDraw(String text) {
        return text.chars().allMatch(c -> c == ' ' || LetterStrokes.of((char) c).isPresent());
    }

    public int rows() {
        return (height + 1) / 2;
    }

    /** The text's width in columns. */
    public int width(String text) {
        int widths = text.chars().map(c -> width((char) c)).sum();
        return widths + gap() * Math.max(0, text.length() - 1);
    }

    /** A bitmap of the text alone. */
    public Bitmap bitmap(String text) {
        Bitmap bitmap = new Bitmap(width(text), height, halfBlocks);
        draw(bitmap, 0, 0, text);
        return bitmap;
    }

    /** Draws the text with its upper left corner at that dot. */
    public void draw(Bitmap bitmap, int x, int y, String text) {
        int left = x;
        for (int i = 0; i < text.length(); i++) {
            int start = left;
            LetterStrokes.of(text.charAt(i)).ifPresent(strokes -> draw(bitmap, start, y, strokes));
            left += width(text.charAt(i)) + gap();
        }
    }

    private int gap() {
        return Math.max(1, stroke * 3 / 5);
    }

    private int width(char c) {
        return LetterStrokes.of(c).map(this::width).orElse(stroke + 1);
    }

    private int width(LetterStrokes strokes) {
        return stroke + 2 * (int) Math.ceil((height - stroke) * strokes.units() / 12.0);
    }

    private void draw(Bitmap bitmap, int x, int y, LetterStrokes strokes) {
        int width = width(strokes);
        double unitX = strokes.units() == 0 ? 0 : (double) (width - stroke) / strokes.units();
        double unitY = (height - stroke) / 6.0;
        for (LetterStrokes.Line line : strokes.lines()) {
            LetterStrokes.Line scaled = new LetterStrokes.Line(
                    snapped(line.x1() * unitX, width - stroke),
                    snapped(line.y1() * unitY, height - stroke),
                    snapped(line.x2() * unitX, width - stroke),
                    snapped(line.y2() * unitY, height - stroke));
            draw(bitmap, x, y, scaled);
        }
    }

    /** Sets the dots whose middle is under the line; in whole cells, all dots of a cell whose middle is. */
    private void draw(Bitmap bitmap, int x, int y, LetterStrokes.Line line) {
        double radius = stroke / 2.0 - 0.02;
        int reach = stroke / 2 + 2;
        int left = Math.max(0, (int) Math.min(line.x1(), line.x2()) - reach);
        int right = (int) Math.max(line.x1(), line.x2()) + reach;
        int top = Math.max(0, (int) Math.min(line.y1(), line.y2()) - reach);
        int bottom = Math.min(height, (int) Math.max(line.y1(), line.y2()) + reach);
        for (int row = top; row < bottom; row++) {
            double middle = halfBlocks ? row + 0.5 : Math.floor(row / 2.0) * 2 + 1;
            for (int column = left; column < right; column++) {
                if (line.squaredDistance(column + 0.5, middle) <= radius * radius) {
                    bitmap.set(x + column, y + row);
                }
            }
        }
    }

    /** Moves the middle of a line so that its edges fall between dots, symmetrically from both ends of the span. */
    private double snapped(double at, int span) {
        return (at <= span / 2.0 ? Math.round(at) : span - Math.round(span - at)) + stroke / 2.0;
    }
}
