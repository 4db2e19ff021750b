package circuit.plan;

import circuit.plan.ExerciseSelector.SelectedBlock;
import circuit.plan.ExerciseSelector.Station;
import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.Dose.Sides;
import circuit.routine.Effort;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
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
            return order() == Order.SETS
                    ? round == rounds
                    : place == block.stations().size();
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
            for (Visit visit : visits(block)) {
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
                    for (int round = 1; round <= rounds; round++) {
                        visits.add(new Visit(block, place, round, rounds));
                    }
                }
            }
        }
        return visits;
    }

    private void add(Visit visit, int set) {
        if (visit.station().dose().sides() == Sides.EACH) {
            for (Side side : Side.values()) {
                add(planned(visit, set, Optional.of(side)));
                gap = new Gap(Step.Kind.SWITCH, routine.defaults().switchTime());
            }
        } else {
            add(planned(visit, set, Optional.empty()));
        }
        Block block = visit.block().block();
        gap = new Gap(Step.Kind.REST, visit.endsRound() ? roundRest(block) : rest(visit.station(), block));
    }

    private PlannedSet planned(Visit visit, int set, Optional<Side> side) {
        Station station = visit.station();
        int setsToday = visit.rounds() * (station.dose().sides() == Sides.EACH ? Side.values().length : 1);
        SetHistory setHistory = SetHistory.of(station, history, setsToday, exercises);
        sets++;
        return new PlannedSet(
                sets,
                station.exercise(),
                station.dose(),
                side,
                repLength(station),
                new PlannedSet.Position(
                        visit.block().block().name(),
                        visit.order(),
                        visit.round(),
                        visit.rounds(),
                        set,
                        visit.place(),
                        visit.block().stations().size()),
                station.note(),
                setHistory);
    }

    /** Adds the work of a set, after the gap before it. */
    private void add(PlannedSet set) {
        add(gap.kind(), set, gap.length(), false);
        Effort effort = set.dose().effort();
        boolean byKey = options.waits() || routine.defaults().advance() == Advance.KEY;
        add(Step.Kind.WORK, set, set.length(), effort.isMax() || (effort instanceof Effort.Reps && byKey));
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
        boolean changeable = block.rounds() > 1 || routine.blocks().size() == 1;
        return changeable ? options.rounds().orElse(block.rounds()) : block.rounds();
    }

    private Duration rest(Station station, Block block) {
        return station.rest().or(options::rest).orElse(block.rest());
    }

    /** A round rest that equals the block's rest changes along with it. */
    private Duration roundRest(Block block) {
        return block.roundRest().equals(block.rest()) ? options.rest().orElse(block.rest()) : block.roundRest();
    }

    /** By the tempo, else by today's pace if one was asked for, else by the athlete's own pace, else by the usual one. */
    private Duration repLength(Station station) {
        Dose dose = station.dose();
        Duration movement = dose.tempo()
                .map(tempo -> Duration.ofSeconds(tempo.seconds()))
                .orElseGet(() -> options.pace().equals(PlanOptions.USUAL_PACE)
                        ? history.pace(station.exercise().name()).orElse(PlanOptions.USUAL_PACE)
                        : options.pace());
        return dose.sides() == Sides.ALTERNATING ? movement.multipliedBy(2) : movement;
    }
}
