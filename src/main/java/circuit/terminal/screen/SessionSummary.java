package circuit.terminal.screen;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.session.Outcome;
import circuit.session.SetResult;
import circuit.session.SetStatus;
import circuit.session.Totals;
import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stays on the normal screen after a session. */
public final class SessionSummary {
    private static final String NOTHING = "-";

    private SessionSummary() {}

    /**
     * The lines, without a line break.
     *
     * @param unicode whether whoever reads them can read more than ASCII
     */
    public static List<String> lines(Outcome outcome, boolean unicode) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(outcome) + ": " + Sanitizer.clean(outcome.plan().title()));
        lines.add(EndOfSession.sets(outcome) + " · " + time(outcome.totals().toWholeSeconds()));
        Map<String, Map<String, List<SetResult>>> exercises = byExerciseAndSide(outcome);
        int width = exercises.keySet().stream().mapToInt(TextWidth::of).max().orElse(0);
        boolean sided = outcome.results().stream().anyMatch(r -> r.set().side().isPresent());
        exercises.forEach((title, sides) -> {
            String name = title;
            for (Map.Entry<String, List<SetResult>> side : sides.entrySet()) {
                lines.add("  " + TextWidth.padded(name, width) + "  "
                        + (sided ? TextWidth.padded(side.getKey(), 5) + "  " : "")
                        + done(side.getValue()));
                name = "";
            }
        });
        return unicode ? lines : lines.stream().map(Sanitizer::ascii).toList();
    }

    /** To walk through a plan is to complete it; that nothing was trained is said all the same. */
    private static String verdict(Outcome outcome) {
        if (!outcome.completed()) {
            return "Ended early";
        }
        return outcome.isWorthKeeping() ? "Done" : "Every set was skipped";
    }

    private static String time(Totals totals) {
        String paused = totals.paused().isZero() ? "" : ", " + TimeText.clock(totals.paused()) + " paused";
        return "%s (%s work, %s rest%s)"
                .formatted(
                        TimeText.clock(totals.elapsed()),
                        TimeText.clock(totals.work()),
                        TimeText.clock(totals.rest()),
                        paused);
    }

    private static Map<String, Map<String, List<SetResult>>> byExerciseAndSide(Outcome outcome) {
        return outcome.results().stream()
                .collect(Collectors.groupingBy(
                        result -> SetText.title(result.set()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                result -> result.set().side().map(Side::text).orElse(""),
                                LinkedHashMap::new,
                                Collectors.toList())));
    }

    /** {@code 12 12 10 reps}, {@code 60s 60s 41s}; a dash for what was skipped. */
    private static String done(List<SetResult> results) {
        String amounts = results.stream().map(SessionSummary::amount).collect(Collectors.joining("  "));
        boolean reps = results.stream().map(SetResult::set).anyMatch(PlannedSet::isReps);
        return reps ? amounts + "  reps" : amounts;
    }

    private static String amount(SetResult result) {
        if (result.status() == SetStatus.SKIPPED) {
            return NOTHING;
        }
        return result.set().isReps()
                ? Integer.toString(result.reps())
                : result.time().toSeconds() + "s";
    }
}
