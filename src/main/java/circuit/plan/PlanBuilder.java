package circuit.plan;

import circuit.plan.ExerciseSelector.SelectedBlock;
import circuit.plan.ExerciseSelector.Station;
import circuit.routine.Block;
import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Block.Rests;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Effort.Reps.Unit;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out the steps of the selected exercises: every set, and the lead-in, switch or rest before it. */
final class PlanBuilder {
    private final Routine routine;
    private final PlanOptions options;
    private final TrainingHistory history;
    private final Exercises exercises;
    private final List<Step> steps = new ArrayList<>();
    private int sets;
    private int blocksBegun;
    private int slot;
    private Gap gap;

    /** What comes before the next set. */
    private record Gap(Step.Kind kind, Duration length) {}

    /**
     * One exercise's turn in one round.
     *
     * @param place from 1
     */
    private record Visit(SelectedBlock block, int place, int round, int rounds) {
        Station station() {
            return block.stations().get(place - 1);
        }

        Order order() {
            return block.block().order();
        }

        /** Whether the round's rest comes after it, rather than the rest between exercises or sets. */
        boolean endsRound() {
            return order() == Order.SETS ? round == rounds : isLastPlace();
        }

        Optional<Clock> clock() {
            return block.block().clock();
        }

        boolean has(Clock.Kind kind) {
            return block.block().has(kind);
        }

        boolean endsBlock() {
            return round == rounds && isLastPlace();
        }

        private boolean isLastPlace() {
            return place == block.stations().size();
        }

        Dose dose() {
            return station().sets().dose(round);
        }
    }

    PlanBuilder(Routine routine, PlanOptions options, TrainingHistory history, Exercises exercises) {
        this.routine = routine;
        this.options = options;
        this.history = history;
        this.exercises = exercises;
        gap = new Gap(
                Step.Kind.LEAD_IN, options.leadIn().orElse(routine.defaults().leadIn()));
    }

    /**
     * The steps, in order.
     *
     * @throws PlanException if there are more than {@link Plan#MOST_STEPS}
     */
    List<Step> build(List<SelectedBlock> blocks) {
        for (SelectedBlock block : blocks) {
            Map<String, Integer> setsOfExercise = new HashMap<>();
            blocksBegun++;
            slot = 0;
            for (Visit visit : visits(block)) {
                slot++;
                int set = visit.order() == Order.SETS
                        ? visit.round()
                        : setsOfExercise.merge(visit.station().exercise().name(), 1, Integer::sum);
                add(visit, set);
            }
        }
        return steps;
    }

    private List<Visit> visits(SelectedBlock block) {
        int rounds = rounds(block.block());
        int places = block.stations().size();
        List<Visit> visits = new ArrayList<>();
        switch (block.block().order()) {
            case CIRCUIT -> {
                for (int round = 1; round <= rounds; round++) {
                    for (int place = 1; place <= places; place++) {
                        visits.add(new Visit(block, place, round, rounds));
                    }
                }
            }
            case SETS -> {
                for (int place = 1; place <= places; place++) {
                    int sets = block.stations().get(place - 1).sets().count(rounds);
                    for (int set = 1; set <= sets; set++) {
                        visits.add(new Visit(block, place, set, sets));
                    }
                }
            }
        }
        return visits;
    }

    private void add(Visit visit, int set) {
        Duration switchTime =
                visit.station().timing().switchTime().orElse(routine.defaults().switchTime());
        List<Side> sides = sides(visit.dose());
        Duration taken = switchTime.multipliedBy(Math.max(0, sides.size() - 1));
        for (Side side : sides) {
            taken = taken.plus(add(planned(visit, set, Optional.of(side))));
            gap = new Gap(Step.Kind.SWITCH, switchTime);
        }
        if (sides.isEmpty()) {
            taken = add(planned(visit, set, Optional.empty()));
        }
        Optional<Duration> left = restOfSlot(visit, taken);
        gap = new Gap(Step.Kind.REST, left.filter(rest -> !visit.endsBlock()).orElseGet(() -> restAfter(visit)));
    }

    /**
     * What the exercise leaves of its slot; empty where there are no slots.
     *
     * @throws PlanException if that is less than a second
     */
    private Optional<Duration> restOfSlot(Visit visit, Duration taken) {
        if (!visit.has(Clock.Kind.EVERY)) {
            return Optional.empty();
        }
        Duration every = visit.clock().orElseThrow().time();
        Duration rest = every.minus(taken);
        if (rest.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new PlanException(
                    "%s takes %s of every %s, which leaves no rest; fewer reps, or a longer every would do"
                            .formatted(
                                    visit.station().exercise().title(),
                                    TimeText.written(taken),
                                    TimeText.written(every)));
        }
        return Optional.of(rest);
    }

    /** The sides that work one after the other; none where both do at once. */
    private static List<Side> sides(Dose dose) {
        return switch (dose.sides()) {
            case EACH -> List.of(Side.LEFT, Side.RIGHT);
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
            case TOGETHER, ALTERNATING -> List.of();
        };
    }

    private PlannedSet planned(Visit visit, int set, Optional<Side> side) {
        Station station = visit.station();
        Dose dose = visit.dose();
        int setsToday = visit.rounds() * Math.max(1, sides(dose).size());
        SetHistory setHistory = SetHistory.of(station, dose, history, setsToday, exercises);
        Dose today = dose.with(setHistory.load(dose.load()));
        sets++;
        return new PlannedSet(
                sets,
                station.exercise(),
                today,
                side,
                repLength(station.exercise(), dose),
                new PlannedSet.Position(
                        visit.block().block().name(),
                        visit.order(),
                        visit.round(),
                        visit.has(Clock.Kind.FOR) ? 0 : visit.rounds(),
                        set,
                        visit.place(),
                        visit.block().stations().size(),
                        visit.clock().map(clock -> new PlannedSet.Slot(clock, blocksBegun, slot))),
                new PlannedSet.Coaching(station.note(), station.timing().cueEvery(), dose.load()),
                setHistory);
    }

    /** Adds the work of a set, after the gap before it; returns how long the work is planned to take. */
    private Duration add(PlannedSet set) {
        add(gap.kind(), set, gap.length(), false);
        Effort effort = set.dose().effort();
        boolean byKey = options.waits() || routine.defaults().advance() == Advance.KEY;
        Duration length = length(set);
        add(Step.Kind.WORK, set, length, effort.isOpen() || (effort instanceof Effort.Reps && byKey));
        return length;
    }

    /** A set without a known end is taken to leave half of its slot, if that is short. */
    private static Duration length(PlannedSet set) {
        Duration most = set.slot()
                .filter(slot -> set.dose().effort().isOpen() && !slot.endsByClock())
                .map(slot -> slot.clock().time().dividedBy(2))
                .orElse(set.length());
        return set.length().compareTo(most) < 0 ? set.length() : most;
    }

    private void add(Step.Kind kind, PlannedSet set, Duration length, boolean waits) {
        if (length.isZero()) {
            return;
        }
        if (steps.size() == Plan.MOST_STEPS) {
            throw new PlanException("%s would take more than %,d steps; fewer rounds would do"
                    .formatted(routine.name(), Plan.MOST_STEPS));
        }
        steps.add(new Step(steps.size(), kind, set, length, waits));
    }

    private int rounds(Block block) {
        if (block.has(Clock.Kind.FOR)) {
            return Block.MOST_ROUNDS;
        }
        boolean changeable = block.rounds() > 1 || routine.blocks().size() == 1;
        return changeable ? options.extent().rounds().orElse(block.rounds()) : block.rounds();
    }

    /** Its own rest, else that before the next block, round or exercise. */
    private Duration restAfter(Visit visit) {
        Rests rests = visit.block().block().rests();
        Optional<Duration> own = visit.station().timing().rest();
        if (own.isPresent()) {
            return own.get();
        }
        if (visit.endsBlock()) {
            return likeBetween(rests.after(), rests);
        }
        return likeBetween(visit.endsRound() ? rests.round() : rests.between(), rests);
    }

    /** Another rest that equals the one between exercises changes along with it. */
    private Duration likeBetween(Duration rest, Rests rests) {
        return rest.equals(rests.between()) ? options.rest().orElse(rest) : rest;
    }

    /** By the tempo, else by the pace of what is counted. */
    private Duration repLength(Exercise exercise, Dose dose) {
        Unit unit = dose.effort() instanceof Effort.Reps reps ? reps.unit() : Unit.REPS;
        return dose.repLength(unit == Unit.REPS ? pace(exercise) : unit.usualPace());
    }

    /** Today's pace if one was asked for, else the athlete's own, else the usual one. */
    private Duration pace(Exercise exercise) {
        return options.pace().equals(PlanOptions.USUAL_PACE)
                ? history.pace(exercise.name()).orElse(PlanOptions.USUAL_PACE)
                : options.pace();
    }
}
