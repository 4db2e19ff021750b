package circuit.cli.output;

import circuit.figure.FigureAnimation;
import circuit.figure.FigurePlayer;
import circuit.figure.Frame;
import circuit.routine.Exercise;
import circuit.routine.figure.Figure;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An exercise as a card: what it is for, how it is done, and what can replace it. */
public final class ExerciseCard {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 96;

    private static final String GAP = "  ";
    private static final int NARROWEST_POSE = 16;
    private static final int WIDEST_POSE = 34;
    private static final int POSE_ROWS = 9;

    private ExerciseCard() {}

    /** The card's lines, for a page of so many columns. */
    public static List<String> lines(Exercise exercise, int columns, boolean unicode) {
        int width = width(columns);
        List<String> lines = head(exercise, width);
        exercise.instructions().figure().ifPresent(figure -> {
            lines.addAll(poses(figure, width, unicode));
            lines.add("");
        });
        for (int i = 0; i < exercise.instructions().steps().size(); i++) {
            lines.addAll(TextWrapper.wrap(
                    "%2d. ".formatted(i + 1), exercise.instructions().steps().get(i), width));
        }
        exercise.instructions().tip().ifPresent(tip -> lines.addAll(TextWrapper.wrap("Tip: " + tip, width)));
        lines.add("");
        addFacts(lines, exercise);
        return lines;
    }

    /** The same without how it is done. */
    public static List<String> briefLines(Exercise exercise, int columns) {
        List<String> lines = head(exercise, width(columns));
        addFacts(lines, exercise);
        return lines;
    }

    private static int width(int columns) {
        return Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    private static List<String> head(Exercise exercise, int width) {
        List<String> lines = new ArrayList<>();
        lines.add(exercise.title());
        exercise.instructions().why().ifPresent(why -> lines.addAll(TextWrapper.wrap(why, width)));
        lines.add("");
        return lines;
    }

    private static void addFacts(List<String> lines, Exercise exercise) {
        addFact(lines, "Muscles", exercise.instructions().muscles());
        addFact(lines, "Needs", exercise.equipment());
        addFact(lines, "Easier", exercise.variations().easier().stream().toList());
        addFact(lines, "Harder", exercise.variations().harder().stream().toList());
        addFact(lines, "Instead", exercise.variations().instead());
    }

    /** The poses side by side in their order, as many as so many columns have room for; no lines if there is room for none. */
    private static List<String> poses(Figure figure, int columns, boolean unicode) {
        int most = (columns + GAP.length()) / (NARROWEST_POSE + GAP.length());
        int poses = Math.min(figure.end() + 1, most);
        if (poses == 0) {
            return List.of();
        }
        int width = Math.min(WIDEST_POSE, (columns + GAP.length()) / poses - GAP.length());
        FigurePlayer player = new FigurePlayer(figure, FigureAnimation.preview(false), false, unicode);
        List<Frame> frames = IntStream.range(0, poses)
                .mapToObj(pose -> player.still(pose, width, POSE_ROWS))
                .toList();
        List<String> lines = IntStream.range(0, POSE_ROWS)
                .mapToObj(row -> frames.stream()
                        .map(frame -> frame.rows().get(row))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
        int blank = (int) lines.stream().takeWhile(String::isEmpty).count();
        return lines.subList(Math.min(blank, POSE_ROWS - 1), POSE_ROWS);
    }

    private static void addFact(List<String> lines, String label, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("%-9s%s".formatted(label, String.join(", ", values)));
        }
    }
}
