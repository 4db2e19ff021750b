package circuit.plan;

import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Exercises;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.routine.Sides;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the sets out one after the other, with what comes between them. */
final class PlanBuilder {
    private final Routine routine;
    private final PlanOptions choices;
    private final TrainingHistory past;
    private final Exercises exercises;
    private final List<Step> steps = new ArrayList<>();
    private int sets;

    /** What to put before the next set: nothing yet, a lead-in, or a rest. */
    private Duration gap;

    private Step.Kind gapKind = Step.Kind.LEAD_IN;

    PlanBuilder(Routine routine, PlanOptions choices, TrainingHistory past, Exercises exercises) {
        this.routine = routine;
        this.choices = choices;
        this.past = past;
        this.exercises = exercises;
        gap = choices.leadIn().orElse(routine.leadIn());
    }

    List<Step> steps(List<Station.Group> groups) {
        for (Station.Group group : groups) {
            Block block = group.block();
            int rounds = rounds(block);
            Map<String, Integer> visits = new HashMap<>();
            switch (block.order()) {
                case CIRCUIT -> {
                    for (int round = 1; round <= rounds; round++) {
                        for (int place = 1; place <= group.stations().size(); place++) {
                            visit(group, place, round, rounds, visits);
                            gap = place < group.stations().size()
                                    ? rest(group.stations().get(place - 1), block)
                                    : roundRest(block);
                        }
                    }
                }
                case SETS -> {
                    for (int place = 1; place <= group.stations().size(); place++) {
                        for (int set = 1; set <= rounds; set++) {
                            visit(group, place, set, rounds, visits);
                            gap = set < rounds ? rest(group.stations().get(place - 1), block) : roundRest(block);
                        }
                    }
                }
            }
        }
        return steps;
    }

    private void visit(Station.Group group, int place, int round, int rounds, Map<String, Integer> visits) {
        Block block = group.block();
        Station station = group.stations().get(place - 1);
        int set = block.order() == Order.SETS
                ? round
                : visits.merge(station.exercise().name(), 1, Integer::sum);
        if (station.dose().sides() == Sides.EACH) {
            for (Side side : Side.values()) {
                work(planned(group, place, round, rounds, set, Optional.of(side)));
                gap = routine.switchTime();
                gapKind = Step.Kind.SWITCH;
            }
        } else {
            work(planned(group, place, round, rounds, set, Optional.empty()));
        }
        gapKind = Step.Kind.REST;
    }

    private PlannedSet planned(Station.Group group, int place, int round, int rounds, int set, Optional<Side> side) {
        Station station = group.stations().get(place - 1);
        Dose dose = station.dose();
        int today = rounds * (dose.sides() == Sides.EACH ? Side.values().length : 1);
        SetHistory memory = SetHistory.of(station, past, today, exercises);
        sets++;
        return new PlannedSet(
                sets,
                group.block().name(),
                station.exercise(),
                dose,
                memory.aim(),
                repLength(station),
                group.block().order(),
                round,
                rounds,
                set,
                side,
                place,
                group.stations().size(),
                station.note(),
                memory);
    }

    private void work(PlannedSet set) {
        add(gapKind, set, gap, false);
        boolean counted = set.dose().effort() instanceof Effort.Reps;
        boolean waits =
                set.dose().effort().isMax() || (counted && (choices.waits() || routine.advance() == Advance.KEY));
        add(Step.Kind.WORK, set, set.length(), waits);
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
        boolean may = block.rounds() > 1 || routine.blocks().size() == 1;
        return may ? choices.rounds().orElse(block.rounds()) : block.rounds();
    }

    private Duration rest(Station station, Block block) {
        return station.rest().or(choices::rest).orElse(block.rest());
    }

    /** A rest between rounds that is the same as the rest between exercises goes along with it. */
    private Duration roundRest(Block block) {
        return block.roundRest().equals(block.rest()) ? choices.rest().orElse(block.rest()) : block.roundRest();
    }

    /** A tempo before a pace that was asked for today, that before the athlete's own, that before the usual one. */
    private Duration repLength(Station station) {
        Dose dose = station.dose();
        Duration rep = dose.tempo()
                .map(tempo -> Duration.ofSeconds(tempo.seconds()))
                .orElseGet(() -> choices.pace().equals(PlanOptions.USUAL_PACE)
                        ? past.pace(station.exercise().name()).orElse(PlanOptions.USUAL_PACE)
                        : choices.pace());
        return dose.sides() == Sides.ALTERNATING ? rep.plus(rep) : rep;
    }
}
