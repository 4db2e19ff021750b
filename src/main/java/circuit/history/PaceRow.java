package circuit.history;

import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.plan.PlannedSet;
import circuit.routine.Dose.Sides;
import circuit.routine.Effort;
import circuit.session.SetResult;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How long one movement took in a set that the athlete ended by a key. It has a table of its own because the sets do
 * not tell who ended them: a set that ran out at the athlete's own pace looks the same.
 *
 * @param rep the time of one movement; an alternating rep is two of them
 */
record PaceRow(String session, OffsetDateTime started, String exercise, Duration rep) {
    private static final Duration QUICKEST = Duration.ofMillis(500);
    private static final Duration SLOWEST = Duration.ofMinutes(1);

    /**
     * What a set tells about the athlete's pace: nothing if it ran out, was broken off, follows a tempo, or has reps
     * that were only estimated from its time; nothing either if the pace is out of range.
     */
    static Optional<PaceRow> of(SetResult result, SessionRow session) {
        PlannedSet set = result.set();
        boolean tells = result.byKey()
                && result.status() == SetResult.Status.DONE
                && result.reps() > 0
                && set.dose().effort() instanceof Effort.Reps
                && set.dose().tempo().isEmpty();
        if (!tells) {
            return Optional.empty();
        }
        int movements = result.reps() * (set.dose().sides() == Sides.ALTERNATING ? 2 : 1);
        Duration rep = result.time().dividedBy(movements);
        return rep.compareTo(QUICKEST) < 0 || rep.compareTo(SLOWEST) > 0
                ? Optional.empty()
                : Optional.of(new PaceRow(
                        session.session(), session.started(), set.exercise().name(), rep));
    }

    static PaceRow of(CsvRow row) {
        return new PaceRow(
                row.required("session"),
                row.timestamp("started"),
                row.required("exercise"),
                CellText.seconds(row.required("rep_s")));
    }

    List<String> cells() {
        return List.of(session, CellText.timestamp(started), exercise, CellText.seconds(rep, 3));
    }
}
