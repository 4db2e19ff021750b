package circuit.terminal.canvas;

import java.util.Optional;

/**
 * Block letters and figures of one height, in dots (two to a row).
 *
 * @param stroke how thick its lines are; differs from the height by an even number, so that middle lines are whole
 */
public record BlockLetters(int height, int stroke, boolean halves) {
    /** The least that reads well: two rows and a half, or five where half blocks are missing. */
    public static int smallest(boolean halves) {
        return halves ? 5 : 10;
    }

    /** The largest that is no higher than that many dots; may be higher where that is less than the smallest. */
    public static BlockLetters upTo(int height, boolean halves) {
        int grain = halves ? 2 : 4;
        int bounded = Math.max(smallest(halves), height);
        int stroke = Math.max(grain / 2, (int) Math.round(bounded * 0.2));
        if (!halves) {
            stroke = Math.max(2, stroke / 2 * 2);
        }
        return new BlockLetters(stroke + (bounded - stroke) / grain * grain, stroke, halves);
    }

    /** The largest in which the text is no wider or higher than that, if any is small enough. */
    public static Optional<BlockLetters> fitting(String text, int columns, int rows, boolean halves) {
        for (int height = 2 * rows; height >= smallest(halves); height--) {
            BlockLetters lettering = upTo(height, halves);
            if (lettering.width(text) <= columns) {
                return Optional.of(lettering);
            }
        }
        return Optional.empty();
    }

    /** Whether every character of the text can be drawn. */
    public static boolean covers(String text) {
        return text.chars().allMatch(c -> c == ' ' || LetterStrokes.of((char) c).isPresent());
    }

    public int rows() {
        return (height + 1) / 2;
    }

    public int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += width(text.charAt(i)) + gap();
        }
        return Math.max(0, width - gap());
    }

    /** The text alone, on a bitmap of its size. */
    public Bitmap bitmap(String text) {
        Bitmap bitmap = new Bitmap(width(text), height, halves);
        draw(bitmap, 0, 0, text);
        return bitmap;
    }

    public void draw(Bitmap bitmap, int x, int y, String text) {
        int left = x;
        for (int i = 0; i < text.length(); i++) {
            Optional<LetterStrokes> strokes = LetterStrokes.of(text.charAt(i));
            if (strokes.isPresent()) {
                draw(bitmap, left, y, strokes.get());
            }
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
            LetterStrokes.Line pen = new LetterStrokes.Line(
                    snapped(line.x1() * unitX, width - stroke),
                    snapped(line.y1() * unitY, height - stroke),
                    snapped(line.x2() * unitX, width - stroke),
                    snapped(line.y2() * unitY, height - stroke));
            draw(bitmap, x, y, pen);
        }
    }

    private void draw(Bitmap bitmap, int x, int y, LetterStrokes.Line pen) {
        double reach = stroke / 2.0 + 1;
        int bottom = Math.min(height, (int) (Math.max(pen.y1(), pen.y2()) + reach));
        int left = Math.max(0, (int) (Math.min(pen.x1(), pen.x2()) - reach));
        int right = (int) (Math.max(pen.x1(), pen.x2()) + reach);
        for (int dotY = Math.max(0, (int) (Math.min(pen.y1(), pen.y2()) - reach)); dotY < bottom; dotY++) {
            draw(bitmap, x, y, pen, dotY, left, right);
        }
    }

    /** The dots of a row whose middle, or that of the whole cell where dots are not drawn alone, is under the pen. */
    private void draw(Bitmap bitmap, int x, int y, LetterStrokes.Line pen, int row, int left, int right) {
        double dx = pen.x2() - pen.x1();
        double dy = pen.y2() - pen.y1();
        double square = dx * dx + dy * dy;
        double reach = (stroke / 2.0 - 0.02) * (stroke / 2.0 - 0.02);
        double startX = pen.x1();
        double fromY = (halves ? row + 0.5 : Math.floor(row / 2.0) * 2 + 1) - pen.y1();
        for (int column = left; column < right; column++) {
            double fromX = column + 0.5 - startX;
            double along = square == 0 ? 0 : (fromX * dx + fromY * dy) / square;
            double nearest = along < 0 ? 0 : along > 1 ? 1 : along;
            double offX = fromX - nearest * dx;
            double offY = fromY - nearest * dy;
            if (offX * offX + offY * offY <= reach) {
                bitmap.dot(x + column, y + row);
            }
        }
    }

    /** Puts a line's middle where its edges fall between dots, the same from either end. */
    private double snapped(double at, int span) {
        return (at <= span / 2.0 ? Math.round(at) : span - Math.round(span - at)) + stroke / 2.0;
    }
}
