package circuit.html;

import circuit.figure.FigureAnimation;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.ProgrammeWeek;
import circuit.plan.Side;
import circuit.plan.outline.BlockOutline;
import circuit.plan.outline.BlockOutline.ExerciseOutline;
import circuit.plan.outline.PlanFacts;
import circuit.plan.outline.WeekRow;
import circuit.routine.Block.Order;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Programme;
import circuit.routine.Routine;
import circuit.routine.figure.Figure;
import java.util.List;
import java.util.Optional;

/** A routine as a page to train from: each move with its figure, its dose, how it is done, and a box for each set to tick. */
public final class RoutinePage {
    private final HtmlWriter html;
    private final boolean isBrief;
    private final boolean hasFigures;
    private int number;

    private RoutinePage(HtmlWriter html, boolean isBrief, boolean hasFigures) {
        this.html = html;
        this.isBrief = isBrief;
        this.hasFigures = hasFigures;
    }

    /**
     * The page.
     *
     * @param isBrief whether it leaves out how the exercises are done
     */
    public static String of(Routine routine, Exercises exercises, Plan plan, boolean isBrief, boolean hasFigures) {
        List<BlockOutline> blocks = BlockOutline.of(plan);
        int moves = blocks.stream().mapToInt(block -> block.exercises().size()).sum();
        return HtmlPage.of(routine.description().title(), HtmlPage.Amount.of(moves), html -> {
            RoutinePage page = new RoutinePage(html, isBrief, hasFigures);
            page.writeHead(routine, plan);
            routine.programme().ifPresent(programme -> page.writeWeeks(routine, programme, plan));
            blocks.forEach(page::writeBlock);
            List<String> others = PlanFacts.notPicked(routine, exercises, plan);
            if (!others.isEmpty()) {
                html.element("p", "Not picked today: " + String.join(", ", others), "class", "soft");
            }
            html.element("p", "circuit run " + routine.name(), "class", "soft command");
        });
    }

    private void writeHead(Routine routine, Plan plan) {
        html.open("header").element("h1", routine.description().title());
        routine.description().about().ifPresent(about -> html.element("p", about));
        html.element("p", String.join(" · ", PlanFacts.of(routine, plan)), "class", "facts");
        routine.description().source().ifPresent(source -> html.element("p", "From: " + source, "class", "soft"));
        html.open("p", "class", "paper").element("span", "Date").element("span", "How hard, 1 to 10");
        html.element("span", "Note").close().close();
    }

    private void writeWeeks(Routine routine, Programme programme, Plan plan) {
        int now = plan.week().map(ProgrammeWeek::week).orElse(1);
        List<WeekRow> rows = WeekRow.of(routine, programme);
        boolean hasDoses = rows.stream().anyMatch(row -> !row.doses().isEmpty());
        html.open("section", "class", "weeks");
        plan.week().ifPresent(week -> html.element("p", "You are in " + week.text() + "."));
        html.open("table").open("thead").open("tr");
        html.element("th", "Week", "scope", "col").element("th", "Sessions", "scope", "col");
        if (hasDoses) {
            html.element("th", "Sets", "scope", "col");
        }
        html.close().close().open("tbody");
        for (WeekRow row : rows) {
            html.open("tr", row.isNow(now) ? new String[] {"class", "now", "aria-current", "true"} : new String[0]);
            html.element("th", row.weeks(), "scope", "row").element("td", String.valueOf(row.sessions()));
            if (hasDoses) {
                html.element("td", row.doses());
            }
            html.close();
        }
        html.close().close().close();
    }

    private void writeBlock(BlockOutline block) {
        html.open("section").element("h2", block.headline()).open("div", "class", "moves");
        for (ExerciseOutline exercise : block.exercises()) {
            number++;
            writeMove(exercise, block.dose(exercise));
        }
        html.close().close();
    }

    private void writeMove(ExerciseOutline outline, String dose) {
        PlannedSet set = outline.first();
        Exercise exercise = set.exercise();
        html.open("article").open("h3").element("span", number + " ", "class", "number");
        html.text(exercise.title()).close().element("p", dose, "class", "dose");
        Optional<Figure> figure = exercise.instructions().figure().filter(drawn -> hasFigures);
        figure.ifPresent(drawn ->
                FigureSvg.write(html, exercise.title(), drawn, FigureAnimation.of(drawn, set.dose(), set.repLength())));
        writeBoxes(outline.sets());
        PlanFacts.history(set).ifPresent(history -> html.element("p", history, "class", "soft"));
        set.note().ifPresent(note -> html.element("p", "Note: " + note, "class", "note"));
        if (!isBrief) {
            ExercisePage.writeInstructions(html, exercise);
        }
        html.close();
    }

    /** A box for each set, those of its two sides together; ticking them needs no script. */
    private void writeBoxes(List<PlannedSet> sets) {
        html.open("p", "class", "boxes");
        boolean isOnce = sets.stream().allMatch(set -> set.round() == 1);
        int round = 0;
        for (PlannedSet set : sets) {
            if (set.round() != round) {
                if (round > 0) {
                    html.close();
                }
                round = set.round();
                html.open("span").element("b", isOnce ? "" : String.valueOf(round));
            }
            String what = set.position().order() == Order.SETS ? "set " : "round ";
            String side = set.side().map(Side::text).orElse("");
            html.open("label").empty("input", "type", "checkbox", "aria-label", (what + round + " " + side).strip());
            html.text(side).close();
        }
        html.close().close();
    }
}
