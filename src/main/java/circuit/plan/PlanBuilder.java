package circuit.plan;

import circuit.plan.ExerciseSelector.SelectedBlock;
import circuit.plan.ExerciseSelector.Station;
import circuit.routine.Block;
import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Block.Rests;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.routine.SlotFit;
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
    private final Pacing pacing;
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
        pacing = new Pacing(options, history);
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
        Duration switchTime = switchTime(visit);
        Optional<SlotFit> fit = fit(visit);
        List<Optional<Side>> sides = sides(visit.dose());
        Duration taken = switchTime.multipliedBy(sides.size() - 1);
        for (Optional<Side> side : sides) {
            PlannedSet work = planned(visit, set, side, fit);
            if (fit.isPresent() && !fit.get().hasRoomFor(Math.max(1, work.reps()))) {
                throw pacing.refusal(work, fit.get());
            }
            taken = taken.plus(add(work, fit));
            gap = new Gap(Step.Kind.SWITCH, switchTime);
        }
        Duration leaves = fit.map(SlotFit::every).orElse(taken).minus(taken);
        gap = new Gap(Step.Kind.REST, fit.isPresent() && !visit.endsBlock() ? leaves : restAfter(visit));
    }

    private Duration switchTime(Visit visit) {
        return visit.station().timing().switchTime().orElse(routine.defaults().switchTime());
    }

    /** How the exercise fits into its slot at today's pace; empty where there are no slots. */
    private Optional<SlotFit> fit(Visit visit) {
        Optional<SlotFit> usual = visit.clock()
                .filter(clock -> clock.kind() == Clock.Kind.EVERY)
                .map(clock -> new SlotFit(visit.dose(), PlanOptions.USUAL_PACE, switchTime(visit), clock.time()));
        return usual.map(fit -> fit.at(pacing.movement(visit.station().exercise(), visit.dose(), usual)));
    }

    /** The sides that work one after the other; one that is empty where both do at once. */
    private static List<Optional<Side>> sides(Dose dose) {
        return switch (dose.sides()) {
            case EACH -> List.of(Optional.of(Side.LEFT), Optional.of(Side.RIGHT));
            case LEFT -> List.of(Optional.of(Side.LEFT));
            case RIGHT -> List.of(Optional.of(Side.RIGHT));
            case TOGETHER, ALTERNATING -> List.of(Optional.empty());
        };
    }

    private PlannedSet planned(Visit visit, int set, Optional<Side> side, Optional<SlotFit> fit) {
        Station station = visit.station();
        Dose dose = visit.dose();
        int setsToday = visit.rounds() * sides(dose).size();
        SetHistory whole = SetHistory.of(station, dose, history, setsToday, exercises);
        SetHistory setHistory = fit.map(room -> Pacing.withRoom(whole, room)).orElse(whole);
        Dose today = dose.with(setHistory.load(dose.load()));
        sets++;
        return new PlannedSet(
                sets,
                station.exercise(),
                today,
                side,
                dose.repLength(pacing.movement(station.exercise(), dose, fit)),
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
    private Duration add(PlannedSet set, Optional<SlotFit> fit) {
        add(gap.kind(), set, gap.length(), false);
        Effort effort = set.dose().effort();
        boolean byKey = options.waits() || routine.defaults().advance() == Advance.KEY;
        Duration length = length(set, fit);
        add(Step.Kind.WORK, set, length, effort.isOpen() || (effort instanceof Effort.Reps && byKey));
        return length;
    }

    /** A set without a known end is taken to leave half of its slot, if that is short. */
    private static Duration length(PlannedSet set, Optional<SlotFit> fit) {
        Duration most = fit.filter(any -> set.dose().effort().isOpen())
                .map(SlotFit::open)
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
}
