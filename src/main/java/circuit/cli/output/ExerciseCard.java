package circuit.cli.output;

import circuit.routine.Exercise;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;

/** An exercise as a card: what it is for, how it is done, and what can replace it. */
public final class ExerciseCard {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 96;

    private ExerciseCard() {}

    /** The card's lines, for a page of so many columns. */
    public static List<String> lines(Exercise exercise, int columns, boolean unicode) {
        int width = Math.max(NARROWEST, Math.min(WIDEST, columns));
        List<String> lines = new ArrayList<>();
        lines.add(exercise.title());
        exercise.why().ifPresent(why -> lines.addAll(TextWrapper.wrap(why, width)));
        lines.add("");
        exercise.figure().ifPresent(figure -> {
            lines.addAll(PoseStrip.lines(figure, width, unicode));
            lines.add("");
        });
        for (int i = 0; i < exercise.steps().size(); i++) {
            lines.addAll(
                    TextWrapper.wrap("%2d. ".formatted(i + 1), exercise.steps().get(i), width));
        }
        exercise.tip().ifPresent(tip -> lines.addAll(TextWrapper.wrap("Tip: " + tip, width)));
        lines.add("");
        addFact(lines, "Muscles", exercise.muscles());
        addFact(lines, "Needs", exercise.equipment());
        addFact(lines, "Easier", exercise.easier().stream().toList());
        addFact(lines, "Harder", exercise.harder().stream().toList());
        addFact(lines, "Instead", exercise.instead());
        return lines;
    }

    private static void addFact(List<String> lines, String label, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("%-9s%s".formatted(label, String.join(", ", values)));
        }
    }
}
