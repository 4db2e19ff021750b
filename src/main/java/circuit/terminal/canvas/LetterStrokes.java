package circuit.terminal.canvas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a pen would draw a character: lines on a grid six units high and so many wide, y downwards. Corners are cut
 * like those of a scoreboard's figures, which stay apart from each other at a distance.
 */
record LetterStrokes(int units, List<Line> lines) {
    private static final Map<Character, LetterStrokes> ALL = new HashMap<>();

    /** From one point to another. */
    record Line(double x1, double y1, double x2, double y2) {}

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
        define('G', 4, "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3 3,3");
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
        define('-', 4, "0.5,3 3.5,3");
        define('·', 0, "0,3 0,3");
        define('\'', 0, "0,0 0,1.5");
        define('.', 0, "0,6 0,6");
    }

    static Optional<LetterStrokes> of(char c) {
        return Optional.ofNullable(ALL.get(c));
    }

    private static void define(char c, int units, String... paths) {
        List<Line> lines = new ArrayList<>();
        for (String path : paths) {
            double[][] points =
                    Arrays.stream(path.split(" ")).map(LetterStrokes::point).toArray(double[][]::new);
            for (int i = 1; i < points.length; i++) {
                lines.add(new Line(points[i - 1][0], points[i - 1][1], points[i][0], points[i][1]));
            }
        }
        ALL.put(c, new LetterStrokes(units, List.copyOf(lines)));
    }

    private static double[] point(String text) {
        int comma = text.indexOf(',');
        return new double[] {Double.parseDouble(text.substring(0, comma)), Double.parseDouble(text.substring(comma + 1))
        };
    }
}
