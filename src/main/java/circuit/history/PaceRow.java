package circuit.history;

import circuit.plan.PlannedSet;
import circuit.routine.Effort;
import circuit.routine.Sides;
import circuit.session.SetResult;
import circuit.session.SetStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How long a movement took in a set that the athlete ended by a key. The tables of the history do not say who ended a
 * set, and its time does not either: one that ran out at the athlete's own pace looks like one that was ended there. So
 * it is noted apart, when it is known.
 *
 * @param rep the time of one movement; an alternating rep is two of them
 */
public record PaceRow(String session, OffsetDateTime started, String exercise, Duration rep) {
    private static final Duration QUICKEST = Duration.ofMillis(500);
    private static final Duration SLOWEST = Duration.ofMinutes(1);

    /**
     * What a set says about the athlete's pace: nothing if it ran out, was broken off, follows a tempo, or has reps that
     * were only guessed from its time; nothing either if nobody moves like that.
     */
    static Optional<PaceRow> of(SetResult result, SessionRow session) {
        PlannedSet set = result.set();
        boolean tells = result.byKey()
                && result.status() == SetStatus.DONE
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

    static PaceRow of(Cells cells) {
        return new PaceRow(
                cells.required("session"),
                cells.moment("started"),
                cells.required("exercise"),
                Duration.ofMillis(new BigDecimal(cells.required("rep_s").replace(',', '.'))
                        .movePointRight(3)
                        .longValue()));
    }

    List<String> cells() {
        return List.of(
                session,
                Moment.text(started),
                exercise,
                BigDecimal.valueOf(rep.toNanos(), 9)
                        .setScale(3, RoundingMode.HALF_UP)
                        .toPlainString());
    }
}
