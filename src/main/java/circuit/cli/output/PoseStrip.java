package circuit.cli.output;

import circuit.figure.DotEncoding;
import circuit.figure.FigureAnimation;
import circuit.figure.FigurePlayer;
import circuit.figure.Frame;
import circuit.routine.figure.Figure;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The poses of an exercise side by side, in their order. */
final class PoseStrip {
    private static final String GAP = "  ";
    private static final int NARROWEST = 16;
    private static final int WIDEST = 34;
    private static final int ROWS = 9;

    private PoseStrip() {}

    /** The strip's lines, with as many poses as so many columns have room for; empty if there is room for none. */
    static List<String> lines(Figure figure, int columns, boolean unicode) {
        int most = (columns + GAP.length()) / (NARROWEST + GAP.length());
        int poses = Math.min(figure.end() + 1, most);
        if (poses == 0) {
            return List.of();
        }
        int width = Math.min(WIDEST, (columns + GAP.length()) / poses - GAP.length());
        FigurePlayer player = new FigurePlayer(figure, FigureAnimation.preview(false), false, DotEncoding.of(unicode));
        List<Frame> frames = IntStream.range(0, poses)
                .mapToObj(pose -> player.still(pose, width, ROWS))
                .toList();
        List<String> lines = IntStream.range(0, ROWS)
                .mapToObj(row -> frames.stream()
                        .map(frame -> frame.rows().get(row))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
        int blank = (int) lines.stream().takeWhile(String::isEmpty).count();
        return lines.subList(Math.min(blank, ROWS - 1), ROWS);
    }
}
