package circuit.html;

import circuit.figure.FigureAnimation;
import circuit.routine.Dose.Sides;
import circuit.routine.Exercise;
import java.util.List;

/** An exercise as a page: its figure, how it is done, what it is for, and what can replace it. */
public final class ExercisePage {
    private ExercisePage() {}

    /**
     * The page.
     *
     * @param isBrief whether it leaves out how the exercise is done
     */
    public static String of(Exercise exercise, boolean isBrief) {
        return HtmlPage.of(exercise.title(), HtmlPage.Amount.SINGLE, html -> {
            html.open("header").element("h1", exercise.title());
            exercise.instructions().why().ifPresent(why -> html.element("p", why));
            html.close().open("article");
            boolean alternating =
                    exercise.sides().filter(Sides.ALTERNATING::equals).isPresent();
            exercise.instructions()
                    .figure()
                    .ifPresent(figure ->
                            FigureSvg.write(html, exercise.title(), figure, FigureAnimation.preview(alternating)));
            if (!isBrief) {
                writeInstructions(html, exercise);
            }
            html.open("dl");
            writeFact(html, "Muscles", exercise.instructions().muscles());
            writeFact(html, "Needs", exercise.equipment());
            writeFact(html, "Easier", exercise.variations().easier().stream().toList());
            writeFact(html, "Harder", exercise.variations().harder().stream().toList());
            writeFact(html, "Instead", exercise.variations().instead());
            html.close().close();
        });
    }

    private static void writeFact(HtmlWriter html, String name, List<String> values) {
        if (!values.isEmpty()) {
            html.element("dt", name).element("dd", String.join(", ", values));
        }
    }

    /** How it is done, step by step, and the tip. */
    static void writeInstructions(HtmlWriter html, Exercise exercise) {
        List<String> steps = exercise.instructions().steps();
        if (!steps.isEmpty()) {
            html.open("ol");
            steps.forEach(step -> html.element("li", step));
            html.close();
        }
        exercise.instructions().tip().ifPresent(tip -> html.element("p", "Tip: " + tip, "class", "tip"));
    }
}
