package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is printed on the normal screen after a session. */
public final class SessionSummary {
    private static final String SKIPPED = "-";

    private SessionSummary() {}

    /**
     * The lines, without line breaks.
     *
     * @param unicode whether the reader can show more than ASCII
     */
    public static List<String> lines(Outcome outcome, boolean unicode) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(outcome) + ": " + Sanitizer.clean(outcome.plan().title()));
        lines.add(sets(outcome) + " · " + times(outcome.totals().toWholeSeconds()));
        Map<String, Map<String, List<SetResult>>> exercises = byExerciseAndSide(outcome);
        int width = exercises.keySet().stream().mapToInt(TextWidth::of).max().orElse(0);
        boolean sided = outcome.results().stream().anyMatch(r -> r.set().side().isPresent());
        exercises.forEach((title, sides) -> {
            String name = title;
            for (Map.Entry<String, List<SetResult>> side : sides.entrySet()) {
                lines.add("  " + TextWidth.padded(name, width) + "  "
                        + (sided ? TextWidth.padded(side.getKey(), 5) + "  " : "")
                        + amounts(side.getValue()));
                name = "";
            }
        });
        return unicode ? lines : lines.stream().map(Sanitizer::ascii).toList();
    }

    /** {@code 16 of 18 sets · 1 partial · 1 skipped}. */
    static String sets(Outcome outcome) {
        return outcome.setsDone() + " of " + outcome.setsPlanned() + " sets"
                + counted(outcome.count(SetResult.Status.PARTIAL), "partial")
                + counted(outcome.count(SetResult.Status.SKIPPED), "skipped");
    }

    private static String counted(long sets, String what) {
        return sets > 0 ? " · " + sets + " " + what : "";
    }

    /** A session that reaches its end is done, even if every set of it was skipped. */
    private static String verdict(Outcome outcome) {
        if (!outcome.completed()) {
            return "Ended early";
        }
        return outcome.count(SetResult.Status.SKIPPED) < outcome.results().size() ? "Done" : "Every set was skipped";
    }

    private static String times(Totals totals) {
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

    /** {@code 12  12  10  reps}, {@code 60s  60s  41s}. */
    private static String amounts(List<SetResult> results) {
        String amounts = results.stream().map(SessionSummary::amount).collect(Collectors.joining("  "));
        boolean reps = results.stream().map(SetResult::set).anyMatch(PlannedSet::isReps);
        return reps ? amounts + "  reps" : amounts;
    }

    private static String amount(SetResult result) {
        if (result.status() == SetResult.Status.SKIPPED) {
            return SKIPPED;
        }
        return result.set().isReps()
                ? Integer.toString(result.reps())
                : result.time().toSeconds() + "s";
    }
}
