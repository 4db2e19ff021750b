package circuit;

import circuit.plan.Plan;
import circuit.plan.PlanOptions;
import circuit.plan.PlanOptions.Extent;
import circuit.plan.PlanOptions.Level;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.plan.TrainingHistory;
import circuit.routine.Block;
import circuit.routine.Block.Clock;
import circuit.routine.Block.Order;
import circuit.routine.Block.Pick;
import circuit.routine.Block.Rests;
import circuit.routine.Dose;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Effort;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Prescription.Amounts;
import circuit.routine.Prescription.Timing;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.routine.SetList;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds routines by hand, and writes plans down so that a person can read them. */
public final class SampleRoutines {
    private SampleRoutines() {}

    public static Duration s(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    public static Dose reps(int reps) {
        return dose(new Effort.Reps(reps, reps), reps + " reps");
    }

    public static Dose reps(int least, int most) {
        return dose(new Effort.Reps(least, most), least + "-" + most + " reps");
    }

    public static Dose time(long seconds) {
        return dose(new Effort.Timed(s(seconds)), seconds + "s");
    }

    public static Dose maxReps() {
        return dose(new Effort.MaxReps(), "max reps");
    }

    public static Dose maxTime() {
        return dose(new Effort.MaxTime(), "max time");
    }

    public static Dose steps(int steps) {
        return dose(new Effort.Reps(steps, steps, Effort.Reps.Unit.STEPS), steps + " steps");
    }

    public static Dose metres(int metres) {
        return dose(
                new Effort.Distance(BigDecimal.valueOf(metres), Effort.Distance.LengthUnit.METRES), metres + " metres");
    }

    public static Dose with(Load load, Dose dose) {
        return dose.with(Optional.of(load));
    }

    public static Dose each(Dose dose) {
        return dose.on(Sides.EACH);
    }

    public static Dose alternating(Dose dose) {
        return dose.on(Sides.ALTERNATING);
    }

    public static Dose bites(Dose dose, long on, long off) {
        return dose.in(new Bites(s(on), s(off)));
    }

    public static Dose tempo(Dose dose, int raise, int hold, int lower) {
        return new Dose(
                dose.effort(),
                dose.written(),
                dose.sides(),
                dose.load(),
                Optional.of(new Tempo(raise, hold, lower)),
                dose.bites());
    }

    private static Dose dose(Effort effort, String written) {
        return new Dose(effort, written, Sides.TOGETHER, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Prescription move(String exercise, Dose dose) {
        return move(exercise, SetList.of(dose));
    }

    public static Prescription move(String exercise, SetList sets) {
        return new Prescription(exercise, Amounts.of(sets), Timing.NONE, Optional.empty(), List.of());
    }

    /** One dose for each round, or for each set. */
    public static SetList list(Dose... doses) {
        return new SetList(List.of(doses), false);
    }

    public static Prescription resting(Prescription p, long seconds) {
        Timing timing = new Timing(Optional.of(s(seconds)), Optional.empty(), Optional.empty());
        return new Prescription(p.exercise(), p.amounts(), timing, p.note(), p.equipment());
    }

    public static Prescription easier(Prescription p, Dose easier) {
        Amounts amounts = new Amounts(
                p.amounts().standard(),
                Optional.of(SetList.of(easier)),
                p.amounts().harder(),
                p.amounts().weeks());
        return new Prescription(p.exercise(), amounts, p.timing(), p.note(), p.equipment());
    }

    public static Block circuit(int rounds, long rest, long roundRest, Prescription... exercises) {
        return block(rounds, rest, roundRest, Order.CIRCUIT, Optional.empty(), exercises);
    }

    public static Block sets(int sets, long rest, long roundRest, Prescription... exercises) {
        return block(sets, rest, roundRest, Order.SETS, Optional.empty(), exercises);
    }

    public static Block pool(int least, int most, Prescription... exercises) {
        return block(1, 0, 0, Order.CIRCUIT, Optional.of(new Pick(least, most)), exercises);
    }

    /** The same block by the clock. */
    public static Block clocked(Clock.Kind kind, long seconds, Block block) {
        return new Block(
                block.name(),
                block.rounds(),
                block.rests(),
                block.order(),
                block.pick(),
                Optional.of(new Clock(kind, s(seconds))),
                block.exercises());
    }

    private static Block block(
            int rounds, long rest, long roundRest, Order order, Optional<Pick> pick, Prescription... exercises) {
        Rests rests = new Rests(s(rest), s(roundRest), s(roundRest));
        return new Block(Optional.empty(), rounds, rests, order, pick, Optional.empty(), List.of(exercises));
    }

    public static Routine routine(long leadIn, long switchTime, Block... blocks) {
        return new Routine(
                "back",
                new Routine.Description("A strong back", Optional.empty(), Optional.empty(), List.of()),
                new Routine.SessionDefaults(Advance.PACED, Optional.empty(), s(leadIn), s(switchTime)),
                Optional.empty(),
                List.of(blocks));
    }

    public static Routine routine(Block... blocks) {
        return routine(0, 5, blocks);
    }

    /** A library exercise that needs nothing. */
    public static Exercise exercise(String name) {
        return Exercise.titled(name, List.of());
    }

    public static Exercise exercise(
            String name, List<String> equipment, Sides sides, String easier, String harder, List<String> instead) {
        return new Exercise(
                name,
                name,
                equipment,
                Optional.of(sides),
                Exercise.Instructions.NONE,
                new Exercise.Variations(
                        Optional.of(easier).filter(n -> !n.isEmpty()),
                        Optional.of(harder).filter(n -> !n.isEmpty()),
                        instead));
    }

    /** A library of these exercises. */
    public static Exercises library(Exercise... exercises) {
        Map<String, Exercise> byName = new HashMap<>();
        for (Exercise exercise : exercises) {
            byName.put(exercise.name(), exercise);
        }
        return name -> Optional.ofNullable(byName.get(name));
    }

    /** The plan of a routine as written. */
    public static Plan plan(Routine routine) {
        return Plan.of(routine, Exercises.unread(), PlanOptions.NONE, TrainingHistory.NONE);
    }

    public static PlanOptions rounds(int rounds) {
        return choices(OptionalInt.of(rounds), Optional.empty(), OptionalInt.empty(), Level.STANDARD, Optional.empty());
    }

    public static PlanOptions rest(long rest) {
        return choices(
                OptionalInt.empty(), Optional.of(s(rest)), OptionalInt.empty(), Level.STANDARD, Optional.empty());
    }

    public static PlanOptions pick(int pick) {
        return choices(OptionalInt.empty(), Optional.empty(), OptionalInt.of(pick), Level.STANDARD, Optional.empty());
    }

    public static PlanOptions level(Level level) {
        return choices(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), level, Optional.empty());
    }

    public static PlanOptions have(String... have) {
        return choices(
                OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), Level.STANDARD, Optional.of(Set.of(have)));
    }

    private static PlanOptions choices(
            OptionalInt rounds, Optional<Duration> rest, OptionalInt pick, Level level, Optional<Set<String>> have) {
        Extent extent = new Extent(rounds, pick, OptionalInt.empty());
        return new PlanOptions(extent, rest, level, have, Optional.empty(), false, PlanOptions.USUAL_PACE);
    }

    /** A plan a line a step: {@code work 30s row left · round 1/3 · set 1 · place 2/5}. */
    public static String written(Plan plan) {
        List<String> lines = new ArrayList<>();
        for (Step step : plan.steps()) {
            PlannedSet set = step.set();
            List<String> words = new ArrayList<>();
            words.add(step.kind().text());
            words.add(step.length().toSeconds() + "s");
            words.add(set.exercise().name());
            set.side().ifPresent(side -> words.add(side.text()));
            if (step.isWork()) {
                words.add("· round %d/%d · set %d · place %d/%d"
                        .formatted(
                                set.round(),
                                set.rounds(),
                                set.position().set(),
                                set.position().place(),
                                set.position().places()));
            }
            lines.add(String.join(" ", words));
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
