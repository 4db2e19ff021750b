package circuit.history;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.routine.Load;
import circuit.session.SetResult;
import circuit.session.SetStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One set of the ledger; a side is a set.
 *
 * @param target the amount as its author wrote it
 * @param reps what was done; empty for a timed set
 * @param time how long it was worked, to the tenth of a second
 */
public record SetRow(
        String session,
        OffsetDateTime started,
        String routine,
        String exercise,
        String title,
        int round,
        int set,
        Optional<Side> side,
        String target,
        OptionalInt reps,
        Duration time,
        Optional<BigDecimal> kilograms,
        SetStatus status) {

    static SetRow of(SetResult result, SessionRow session) {
        PlannedSet set = result.set();
        return new SetRow(
                session.session(),
                session.started(),
                session.routine(),
                set.exercise().name(),
                set.exercise().title(),
                set.round(),
                set.position().set(),
                set.side(),
                set.dose().written(),
                set.isReps() ? OptionalInt.of(result.reps()) : OptionalInt.empty(),
                Seconds.rounded(result.time()),
                set.dose().load().map(Load::kilograms),
                result.status());
    }

    static SetRow of(Cells cells) {
        return new SetRow(
                cells.required("session"),
                cells.moment("started"),
                cells.text("routine"),
                cells.required("exercise"),
                cells.text("title"),
                cells.count("round"),
                cells.count("set"),
                cells.optional("side").map(text -> Side.valueOf(text.toUpperCase(Locale.ROOT))),
                cells.text("target"),
                cells.number("reps"),
                cells.seconds("seconds"),
                cells.decimal("load_kg"),
                SetStatus.valueOf(cells.required("status").toUpperCase(Locale.ROOT)));
    }

    /** Whether anything of it was done. */
    public boolean wasDone() {
        return status != SetStatus.SKIPPED;
    }

    /** Whether there is anything to be compared with: a rep, or a moment held. */
    boolean wasBegun() {
        return wasDone() && (reps.isPresent() ? reps.getAsInt() > 0 : !time.isZero());
    }

    List<String> cells() {
        return List.of(
                session,
                Moment.text(started),
                routine,
                exercise,
                title,
                String.valueOf(round),
                String.valueOf(set),
                side.map(Side::text).orElse(""),
                target,
                reps.isPresent() ? String.valueOf(reps.getAsInt()) : "",
                Seconds.text(time),
                kilograms.map(BigDecimal::toPlainString).orElse(""),
                status.text());
    }
}
