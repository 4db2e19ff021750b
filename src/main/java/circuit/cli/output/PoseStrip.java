package circuit.cli.output;

import circuit.figure.DotEncoding;
import circuit.figure.FigureAnimation;
import circuit.figure.FigurePlayer;
import circuit.figure.Frame;
import circuit.routine.figure.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The poses of a move side by side, in the order in which they follow. */
final class PoseStrip {
    private static final int GAP = 2;
    private static final int LEAST = 16;
    private static final int MOST = 34;
    private static final int ROWS = 9;

    private PoseStrip() {}

    /** A strip of pictures for a page so many characters wide; as many poses as there is room for. */
    static List<String> lines(Figure figure, int columns, boolean unicode) {
        int poses = figure.end() + 1;
        int width = Math.min(MOST, (columns + GAP) / poses - GAP);
        int shown = poses;
        while (width < LEAST && shown > 1) {
            shown--;
            width = Math.min(MOST, (columns + GAP) / shown - GAP);
        }
        if (width < LEAST) {
            return List.of();
        }
        DotEncoding lettering = unicode ? DotEncoding.BRAILLE : DotEncoding.ASCII;
        FigureAnimation anyhow = new FigureAnimation.Reps(Duration.ofSeconds(4), Optional.empty(), false);
        FigurePlayer player = new FigurePlayer(figure, anyhow, false, lettering);
        List<Frame> frames = new ArrayList<>();
        for (int pose = 0; pose < shown; pose++) {
            frames.add(player.still(pose, width, ROWS));
        }
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            int y = row;
            lines.add(String.join(
                            " ".repeat(GAP),
                            frames.stream().map(frame -> frame.rows().get(y)).toList())
                    .stripTrailing());
        }
        while (lines.size() > 1 && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        return lines;
    }
}
