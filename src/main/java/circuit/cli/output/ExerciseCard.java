package circuit.cli.output;

import circuit.routine.Exercise;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;

/** One exercise: why, how, and what else does the job. */
public final class ExerciseCard {
    private ExerciseCard() {}

    /** The card's lines, for a page so many characters wide. */
    public static List<String> lines(Exercise exercise, int columns, boolean unicode) {
        int width = Math.max(30, Math.min(96, columns));
        List<String> lines = new ArrayList<>();
        lines.add(exercise.title());
        exercise.why().ifPresent(why -> lines.addAll(TextWrapper.wrap(why, width)));
        lines.add("");
        exercise.figure().ifPresent(figure -> {
            lines.addAll(PoseStrip.lines(figure, width, unicode));
            lines.add("");
        });
        for (int i = 0; i < exercise.steps().size(); i++) {
            List<String> wrapped = TextWrapper.wrap(exercise.steps().get(i), width - 4);
            for (int j = 0; j < wrapped.size(); j++) {
                lines.add((j == 0 ? "%2d".formatted(i + 1) + ". " : "    ") + wrapped.get(j));
            }
        }
        exercise.tip().ifPresent(tip -> lines.addAll(TextWrapper.wrap("Tip: " + tip, width)));
        lines.add("");
        fact(lines, "Muscles", exercise.muscles());
        fact(lines, "Needs", exercise.equipment());
        exercise.easier().ifPresent(name -> fact(lines, "Easier", List.of(name)));
        exercise.harder().ifPresent(name -> fact(lines, "Harder", List.of(name)));
        fact(lines, "Instead", exercise.instead());
        return lines;
    }

    private static void fact(List<String> lines, String label, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("%-9s%s".formatted(label, String.join(", ", values)));
        }
    }
}
