package circuit.terminal.content;

import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.List;

/** What is printed on the normal screen after a session. */
public final class SessionSummary {
    private SessionSummary() {}

    /**
     * The lines, without line breaks.
     *
     * @param unicode whether the reader can show more than ASCII
     */
    public static List<String> lines(Outcome outcome, boolean unicode) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(outcome) + ": " + Sanitizer.clean(outcome.plan().heading()));
        lines.add(sets(outcome) + " · " + times(outcome.totals().toWholeSeconds()));
        SetTable.of(outcome).lines().forEach(line -> lines.add("  " + line));
        return unicode ? lines : lines.stream().map(Sanitizer::ascii).toList();
    }

    /** {@code 16 of 18 sets · 1 partial · 1 skipped}, after the result of a block that the clock ends. */
    static String sets(Outcome outcome) {
        return outcome.result().map(result -> result + " · ").orElse("") + outcome.setsDone() + " of "
                + outcome.setsPlanned() + " sets"
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
}
