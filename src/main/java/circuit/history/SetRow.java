package circuit.history;

import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.routine.Dose.Load;
import circuit.session.SetResult;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One set as the history keeps it; each side is a set.
 *
 * @param session the id of its session
 * @param started when the session started
 * @param exercise its library name, or its own title
 * @param target the amount as its author wrote it
 */
public record SetRow(
        String session,
        OffsetDateTime started,
        String routine,
        String exercise,
        String title,
        Position position,
        String target,
        Performance performance) {

    /** Where in the session the set is. */
    public record Position(int round, int set, Optional<Side> side) {}

    /**
     * What was done of it.
     *
     * @param reps empty for a timed set
     * @param time how long it was worked, to the tenth of a second
     */
    public record Performance(
            OptionalInt reps, Duration time, Optional<BigDecimal> kilograms, SetResult.Status status) {}

    static SetRow of(SetResult result, SessionRow session) {
        PlannedSet set = result.set();
        return new SetRow(
                session.session(),
                session.started(),
                session.routine(),
                set.exercise().name(),
                set.exercise().title(),
                new Position(set.round(), set.position().set(), set.side()),
                set.dose().written(),
                new Performance(
                        set.isReps() ? OptionalInt.of(result.reps()) : OptionalInt.empty(),
                        CellText.toTenth(
                                result.time().compareTo(SetResult.LONGEST) > 0 ? SetResult.LONGEST : result.time()),
                        set.dose().load().flatMap(Load::kilograms).filter(weight -> weight.signum() > 0),
                        result.status()));
    }

    /** Reads a row of the table. */
    public static SetRow of(CsvRow row) {
        return new SetRow(
                row.required("session"),
                row.timestamp("started"),
                row.text("routine"),
                row.required("exercise"),
                row.text("title"),
                new Position(
                        row.count("round", Plan.MOST_STEPS),
                        row.count("set", Plan.MOST_STEPS),
                        row.choice("side", Side.class)),
                row.text("target"),
                new Performance(
                        row.number("reps", 0, SetResult.MOST_REPS),
                        row.seconds("seconds", SetResult.LONGEST),
                        row.decimal("load_kg", Load.MOST),
                        row.choice("status", SetResult.Status.class, SetResult.Status.DONE)));
    }

    /** Whether it was done wholly. */
    boolean isDone() {
        return performance.status() == SetResult.Status.DONE;
    }

    /** Whether it was done, wholly or in part. */
    public boolean wasDone() {
        return performance.status() != SetResult.Status.SKIPPED;
    }

    /** Whether there is anything to compare with: a rep, or a moment held. */
    boolean wasBegun() {
        return wasDone()
                && (performance.reps().isPresent()
                        ? performance.reps().getAsInt() > 0
                        : !performance.time().isZero());
    }

    List<String> cells() {
        return List.of(
                session,
                CellText.timestamp(started),
                routine,
                exercise,
                title,
                String.valueOf(position.round()),
                String.valueOf(position.set()),
                CellText.optional(position.side().map(Side::text)),
                target,
                CellText.optional(performance.reps()),
                CellText.seconds(performance.time(), 1),
                CellText.optional(performance.kilograms().map(BigDecimal::toPlainString)),
                performance.status().text());
    }
}
