package circuit.cli.output;

import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Exercise;
import circuit.routine.Routine;
import circuit.text.TextWrapper;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A routine as a card to pin to the wall: what, how much, how. */
public final class RoutineCard {
    private static final int READABLE = 96;

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private RoutineCard(int columns) {
        width = Math.max(30, Math.min(READABLE, columns));
    }

    /** The card's lines, for a page so many characters wide. */
    public static List<String> lines(RoutineResult.Loaded ready, Plan plan, int columns) {
        Routine routine = ready.routine();
        RoutineCard card = new RoutineCard(columns);
        card.head(routine, plan);
        int number = 1;
        for (BlockOutline block : BlockOutline.of(plan)) {
            card.lines.add("");
            card.lines.add(block.name().map(name -> name + ": ").orElse("") + block.headline());
            for (PlannedSet set : block.exercises()) {
                card.exercise(number++, set);
            }
        }
        List<String> others = Unpicked.titles(ready, plan);
        if (!others.isEmpty()) {
            card.lines.add("");
            card.wrapped("", "Not picked today: " + String.join(", ", others));
        }
        return card.lines;
    }

    private void head(Routine routine, Plan plan) {
        lines.add(routine.title());
        routine.about().ifPresent(about -> wrapped("", about));
        routine.source().ifPresent(source -> wrapped("", "From: " + source));
        lines.add("");
        int sets = plan.sets().size();
        List<String> facts = new ArrayList<>();
        facts.add((plan.isAbout() ? "about " : "") + TimeText.clock(plan.length()));
        facts.add(sets + (sets == 1 ? " set" : " sets"));
        Duration leadIn = plan.steps().get(0).kind() == Step.Kind.LEAD_IN
                ? plan.steps().get(0).length()
                : Duration.ZERO;
        if (!leadIn.isZero()) {
            facts.add(TimeText.written(leadIn) + " to get ready");
        }
        plan.steps().stream()
                .filter(step -> step.kind() == Step.Kind.SWITCH)
                .findFirst()
                .ifPresent(step -> facts.add(TimeText.written(step.length()) + " to switch sides"));
        if (!routine.equipment().isEmpty()) {
            facts.add(String.join(", ", routine.equipment()));
        }
        wrapped("", String.join(" · ", facts));
    }

    private void exercise(int number, PlannedSet set) {
        Exercise exercise = set.exercise();
        lines.add("");
        String title = "%2d".formatted(number) + "  " + exercise.title();
        String dose = set.dose().phrase();
        int gap = width - title.length() - dose.length();
        if (gap >= 2) {
            lines.add(title + " ".repeat(Math.min(gap, Math.max(2, 44 - title.length()))) + dose);
        } else {
            lines.add(title);
            lines.add("    " + dose);
        }
        List<String> history = new ArrayList<>();
        set.lastTimeOfBothSides().ifPresent(last -> history.add("Last time " + last));
        if (set.lastTime().isPresent()) {
            set.aim().ifPresent(aim -> history.add("aim for " + aim));
        }
        set.readyFor().ifPresent(harder -> history.add("ready for the harder version: " + harder));
        if (!history.isEmpty()) {
            wrapped("    ", String.join(" · ", history));
        }
        set.note().ifPresent(note -> wrapped("    ", "Note: " + note));
        for (String step : exercise.steps()) {
            wrapped("    - ", step);
        }
        exercise.tip().ifPresent(tip -> wrapped("    ", "Tip: " + tip));
    }

    private void wrapped(String lead, String text) {
        List<String> wrapped = TextWrapper.wrap(text, width - lead.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? lead : " ".repeat(lead.length())) + wrapped.get(i));
        }
    }
}
