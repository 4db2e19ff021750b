package circuit.history;

import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.routine.Dose.Load;
import circuit.routine.Effort;
import circuit.routine.Effort.Distance.LengthUnit;
import circuit.routine.Effort.Reps.Unit;
import circuit.routine.Measure;
import circuit.session.SetResult;
import circuit.text.TimeText;
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
 * @param target the amount as its author wrote it, and the load where the athlete took another one
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

    /** The longest way. */
    public static final int MOST_METRES = 1_000_000;

    /** Stands before the load in a target. */
    private static final String WITH = " @ ";

    private static final String NO_LOAD = "no load";

    /** Where in the session the set is. */
    public record Position(int round, int set, Optional<Side> side) {}

    /**
     * What was done of it.
     *
     * @param reps empty for a set that is not counted
     * @param time how long it was worked, to the tenth of a second
     * @param metres how far, in a set that goes a distance
     */
    public record Performance(
            OptionalInt reps,
            Duration time,
            Optional<Load> load,
            Optional<BigDecimal> metres,
            SetResult.Status status) {
        /** Whether there is nothing to compare with: no rep, no way, no moment held. */
        public boolean isNothing() {
            return reps.isPresent() ? reps.getAsInt() == 0 : metres.isEmpty() && time.isZero();
        }

        /** The load in kilograms; negative where it was taken off the body's weight. */
        public Optional<BigDecimal> kilograms() {
            return load.flatMap(Load::kilograms);
        }
    }

    static SetRow of(SetResult result, SessionRow session) {
        PlannedSet set = result.set();
        return new SetRow(
                session.session(),
                session.started(),
                session.routine(),
                set.exercise().name(),
                set.exercise().title(),
                new Position(set.round(), set.position().set(), set.side()),
                target(set),
                new Performance(
                        set.isReps() ? OptionalInt.of(result.reps()) : OptionalInt.empty(),
                        TimeText.toTenth(
                                result.time().compareTo(SetResult.LONGEST) > 0 ? SetResult.LONGEST : result.time()),
                        set.dose().load(),
                        result.distance().map(Effort.Distance::metres),
                        result.status()));
    }

    private static String target(PlannedSet set) {
        String amount = set.dose().written();
        return set.hasOwnLoad()
                ? amount
                : amount + WITH + set.coaching().load().map(LoadCell::text).orElse(NO_LOAD);
    }

    /**
     * What it is measured in. The target has the unit; a way without metres that is called done, as an older version wrote
     * it, is a time.
     */
    public Measure measure() {
        if (performance.reps().isPresent()) {
            return Measure.of(Unit.named(targetUnit()).orElse(Unit.REPS));
        }
        return performance.metres().isPresent() || isWayCutShort() ? Measure.DISTANCE : Measure.TIME;
    }

    private boolean isWayCutShort() {
        return !isDone() && LengthUnit.named(targetUnit()).isPresent();
    }

    /** The last word of the target's amount. */
    private String targetUnit() {
        int with = target.lastIndexOf(WITH);
        int end = with < 0 ? target.length() : with;
        return target.substring(target.lastIndexOf(' ', end - 1) + 1, end);
    }

    /** How much of it was done: a count, metres or seconds to the tenth; empty for a way that was cut short. */
    public Optional<BigDecimal> amount() {
        if (performance.reps().isPresent()) {
            return Optional.of(BigDecimal.valueOf(performance.reps().getAsInt()));
        }
        return performance.metres().isPresent() || isWayCutShort()
                ? performance.metres()
                : Optional.of(BigDecimal.valueOf(performance.time().toMillis() / 100, 1));
    }

    /** Whether it was done with the load that was planned; else the target tells that one. */
    public boolean hasPlannedLoad() {
        return !target.contains(WITH);
    }

    /** The load that was planned, in kilograms. */
    Optional<BigDecimal> plannedKilograms() {
        int with = target.lastIndexOf(WITH);
        if (with < 0) {
            return performance.kilograms();
        }
        String load = target.substring(with + WITH.length());
        try {
            return load.equals(NO_LOAD)
                    ? Optional.empty()
                    : LoadCell.parse(load).kilograms();
        } catch (IllegalArgumentException other) {
            return performance.kilograms(); // The text is the athlete's own.
        }
    }

    /** Reads a row of the table. */
    public static SetRow of(CsvRow row) {
        return of(row, Load.Unit.KG);
    }

    /**
     * Reads a row of the table.
     *
     * @param unit of a load that an older version wrote, which kept kilograms only
     */
    static SetRow of(CsvRow row, Load.Unit unit) {
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
                        load(row, unit),
                        row.decimal("distance_m", MOST_METRES).filter(metres -> metres.signum() > 0),
                        row.choice("status", SetResult.Status.class, SetResult.Status.DONE)));
    }

    /** As it was written; a row of an older version has it in kilograms only. */
    private static Optional<Load> load(CsvRow row, Load.Unit unit) {
        Optional<BigDecimal> kilograms = row.decimal("load_kg", Load.MOST).filter(weight -> weight.signum() > 0);
        return row.optional("load", LoadCell::parse, LoadCell.WANTED)
                .or(() -> kilograms.map(weight -> new Load(weight, Load.Unit.KG).in(unit)));
    }

    /** The same set with what was really done of it. */
    public SetRow with(Performance other) {
        return new SetRow(session, started, routine, exercise, title, position, target, other);
    }

    SetRow at(OffsetDateTime time) {
        return new SetRow(session, time, routine, exercise, title, position, target, performance);
    }

    /** A load as {@link #load(String)} reads it. */
    public static String text(Load load) {
        return LoadCell.text(load);
    }

    /**
     * Reads a load as a person writes it.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Load load(String text) {
        return LoadCell.parse(text);
    }

    /** Whether it was done wholly. */
    boolean isDone() {
        return performance.status() == SetResult.Status.DONE;
    }

    /** Whether it was done, wholly or in part. */
    public boolean wasDone() {
        return performance.status() != SetResult.Status.SKIPPED;
    }

    /** Whether there is anything to compare with. */
    boolean wasBegun() {
        return wasDone() && !performance.isNothing();
    }

    /** The row in the order of the table's columns. */
    public List<String> cells() {
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
                CellText.optional(performance
                        .kilograms()
                        .filter(weight -> weight.signum() > 0)
                        .map(BigDecimal::toPlainString)),
                performance.status().text(),
                CellText.optional(performance.load().map(LoadCell::text)),
                CellText.optional(performance.metres().map(BigDecimal::toPlainString)));
    }
}
