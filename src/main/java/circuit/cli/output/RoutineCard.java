package circuit.cli.output;

import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.ProgrammeWeek;
import circuit.plan.outline.BlockOutline;
import circuit.plan.outline.BlockOutline.ExerciseOutline;
import circuit.plan.outline.PlanFacts;
import circuit.plan.outline.WeekRow;
import circuit.routine.Programme;
import circuit.routine.Routine;
import circuit.text.TablePrinter;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A routine as a card to pin to the wall: what to do, how much of it, and how. */
public final class RoutineCard {
    private static final int NARROWEST = 30;
    private static final int WIDEST = 96;

    /** The column at which the doses are aligned, where the titles are short enough. */
    private static final int DOSE_COLUMN = 44;

    private static final String INDENT = "    ";

    private final int width;
    private final boolean isBrief;
    private final List<String> lines = new ArrayList<>();

    private RoutineCard(int columns, boolean isBrief) {
        this.isBrief = isBrief;
        width = Math.max(NARROWEST, Math.min(WIDEST, columns));
    }

    /**
     * The card's lines, for a page of so many columns.
     *
     * @param isBrief whether it leaves out how the exercises are done
     */
    public static List<String> lines(RoutineResult.Loaded loaded, Plan plan, boolean isBrief, int columns) {
        RoutineCard card = new RoutineCard(columns, isBrief);
        card.addHead(loaded.routine(), plan);
        loaded.routine().programme().ifPresent(programme -> card.addWeeks(loaded.routine(), programme, plan));
        int number = 1;
        for (BlockOutline block : BlockOutline.of(plan)) {
            card.lines.add("");
            card.add("", block.headline());
            for (ExerciseOutline exercise : block.exercises()) {
                card.addExercise(number++, exercise.first(), block.dose(exercise));
            }
        }
        List<String> others = PlanFacts.notPicked(loaded.routine(), loaded.exercises(), plan);
        if (!others.isEmpty()) {
            card.lines.add("");
            card.add("", "Not picked today: " + String.join(", ", others));
        }
        return card.lines;
    }

    private void addHead(Routine routine, Plan plan) {
        add("", routine.description().title());
        routine.description().about().ifPresent(about -> add("", about));
        routine.description().source().ifPresent(source -> add("", "From: " + source));
        lines.add("");
        add("", String.join(" · ", PlanFacts.of(routine, plan)));
    }

    /** A line for each week, or for weeks that are alike; the athlete's is marked. */
    private void addWeeks(Routine routine, Programme programme, Plan plan) {
        int now = plan.week().map(ProgrammeWeek::week).orElse(1);
        lines.add("");
        plan.week().ifPresent(week -> add("", "You are in " + week.text() + "."));
        List<WeekRow> rows = WeekRow.of(routine, programme);
        lines.addAll(TablePrinter.withHead(WeekRow.columns(rows, now)).lines(rows, OptionalInt.of(width)));
    }

    private void addExercise(int number, PlannedSet set, String dose) {
        if (!isBrief) {
            lines.add("");
        }
        String title = number(number) + set.exercise().title();
        int room = width - TextWidth.of(title) - TextWidth.of(dose);
        if (room >= 2) {
            int gap = Math.min(room, Math.max(2, DOSE_COLUMN - TextWidth.of(title)));
            lines.add(title + " ".repeat(gap) + dose);
        } else {
            lines.addAll(TextWrapper.wrap(number(number), set.exercise().title(), width));
            add(INDENT, dose);
        }
        PlanFacts.history(set).ifPresent(history -> add(INDENT, history));
        set.note().ifPresent(note -> add(INDENT, "Note: " + note));
        if (isBrief) {
            return;
        }
        set.exercise().instructions().steps().forEach(step -> add(INDENT + "- ", step));
        set.exercise().instructions().tip().ifPresent(tip -> add(INDENT, "Tip: " + tip));
    }

    private static String number(int number) {
        return (number < 10 ? " " : "") + number + "  ";
    }

    private void add(String mark, String text) {
        lines.addAll(TextWrapper.wrap(mark, text, width));
    }
}
