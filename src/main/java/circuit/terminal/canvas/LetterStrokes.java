package circuit.terminal.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The strokes of a block letter, on a grid six units high, y downwards. Corners are cut as on a scoreboard, which keeps
 * digits apart from each other at a distance.
 *
 * @param units the letter's width
 */
record LetterStrokes(int units, List<Line> lines) {
    private static final Map<Character, LetterStrokes> ALL = new HashMap<>();

    /** A line from one point to another. */
    record Line(double x1, double y1, double x2, double y2) {
        /** The square of the distance from a point to the nearest point of the line. */
        double squaredDistance(double x, double y) {
            double dx = x2 - x1;
            double dy = y2 - y1;
            double square = dx * dx + dy * dy;
            double along = square == 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / square;
            double nearest = Math.max(0, Math.min(1, along));
            double offX = x - x1 - nearest * dx;
            double offY = y - y1 - nearest * dy;
            return offX * offX + offY * offY;
        }
    }

    static {
        String round = "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0";
        define('0', 4, round);
        define('1', 4, "0.5,1.5 2,0 2,6", "0.5,6 3.5,6");
        define('2', 4, "0,0.4 1,0 3,0 4,1 4,2 0,5.5 0,6 4,6");
        define('3', 4, "0,0.4 1,0 3,0 4,1 4,2 3,3 4,4 4,5 3,6 1,6 0,5.6", "1.5,3 3,3");
        define('4', 4, "3,6 3,0 0,4 4,4");
        define('5', 4, "4,0 0,0 0,2.5 3,2.5 4,3.5 4,5 3,6 1,6 0,5.6");
        define('6', 4, "4,0.4 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,4 3,3 0,3");
        define('7', 4, "0,0 4,0 4,1 1.5,6");
        define('8', 4, "1,3 0,2 0,1 1,0 3,0 4,1 4,2 3,3 1,3 0,4 0,5 1,6 3,6 4,5 4,4 3,3");
        define('9', 4, "0,5.6 1,6 3,6 4,5 4,1 3,0 1,0 0,1 0,2 1,3 4,3");
        define(':', 0, "0,1.2 0,1.2", "0,4.8 0,4.8");
        define('A', 4, "0,6 0,1 1,0 3,0 4,1 4,6", "0,3 4,3");
        define('B', 4, "0,0 3,0 4,1 4,2 3,3 4,4 4,5 3,6 0,6 0,0", "0,3 3,3");
        define('C', 4, "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5");
        define('D', 4, "0,0 3,0 4,1 4,5 3,6 0,6 0,0");
        define('E', 4, "4,0 0,0 0,6 4,6", "0,3 3,3");
        define('F', 4, "4,0 0,0 0,6", "0,3 3,3");
        define('G', 4, "4,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3.6 2.6,3.6");
        define('H', 4, "0,0 0,6", "4,0 4,6", "0,3 4,3");
        define('I', 0, "0,0 0,6");
        define('J', 4, "4,0 4,5 3,6 1,6 0,5");
        define('K', 4, "0,0 0,6", "4,0 1,3 4,6", "0,3 1,3");
        define('L', 4, "0,0 0,6 4,6");
        define('M', 6, "0,6 0,0 3,3 6,0 6,6");
        define('N', 4, "0,6 0,0 4,6 4,0");
        define('O', 4, round);
        define('P', 4, "0,6 0,0 3,0 4,1 4,2 3,3 0,3");
        define('Q', 4, round, "2.5,4.5 4,6");
        define('R', 4, "0,6 0,0 3,0 4,1 4,2 3,3 0,3", "2,3 4,6");
        define('S', 4, "4,0.4 3,0 1,0 0,1 0,2 1,3 3,3 4,4 4,5 3,6 1,6 0,5.6");
        define('T', 4, "0,0 4,0", "2,0 2,6");
        define('U', 4, "0,0 0,5 1,6 3,6 4,5 4,0");
        define('V', 4, "0,0 2,6 4,0");
        define('W', 6, "0,0 0,6 3,3 6,6 6,0");
        define('X', 4, "0,0 4,6", "4,0 0,6");
        define('Y', 4, "0,0 2,3 4,0", "2,3 2,6");
        define('Z', 4, "0,0 4,0 0,6 4,6");
        define('?', 4, "0,1 1,0 3,0 4,1 4,2 2,3.5 2,4", "2,6 2,6");
        define('-', 4, "0.5,3 3.5,3");
        define('·', 0, "0,3 0,3");
        define('\'', 0, "0,0 0,1.5");
        define('.', 0, "0,6 0,6");
        define(',', 0, "0,5 0,6");
    }

    /** The strokes of a character; empty for a space and for every character that has none. */
    static Optional<LetterStrokes> of(char c) {
        return Optional.ofNullable(ALL.get(c));
    }

    /** Each path is a line through points {@code x,y}. */
    private static void define(char c, int units, String... paths) {
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            String[] points = path.replace(' ', ',').split(",", -1);
            for (int i = 0; i + 3 < points.length; i += 2) {
                lines.add(new Line(
                        Double.parseDouble(points[i]),
                        Double.parseDouble(points[i + 1]),
                        Double.parseDouble(points[i + 2]),
                        Double.parseDouble(points[i + 3])));
            }
        }
        ALL.put(c, new LetterStrokes(units, List.copyOf(lines)));
    }
}
