package circuit.plan.outline;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.text.English;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a card says about a plan and about a set of it, in words. */
public final class PlanFacts {
    private PlanFacts() {}

    /** How long it takes, how many sets it has, and what it needs. */
    public static List<String> of(Routine routine, Plan plan) {
        List<String> facts = new ArrayList<>();
        facts.add((plan.isAbout() ? "about " : "") + TimeText.clock(plan.length()));
        facts.add(English.count(plan.expectedSets().size(), "set"));
        firstLength(plan, Step.Kind.LEAD_IN).ifPresent(length -> facts.add(length + " to get ready"));
        firstLength(plan, Step.Kind.SWITCH).ifPresent(length -> facts.add(length + " to switch sides"));
        if (!routine.description().equipment().isEmpty()) {
            facts.add(String.join(", ", routine.description().equipment()));
        }
        return facts;
    }

    private static Optional<String> firstLength(Plan plan, Step.Kind kind) {
        return plan.steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .map(step -> TimeText.written(step.length()));
    }

    /** What was done last time and what to aim for; empty without a last time. */
    public static Optional<String> history(PlannedSet set) {
        List<String> history = new ArrayList<>();
        set.lastTimeOfBothSides().ifPresent(last -> history.add("Last time " + last));
        if (!history.isEmpty()) {
            set.aim().ifPresent(aim -> history.add("aim for " + aim));
        }
        set.readyFor().ifPresent(harder -> history.add("ready for the harder version: " + harder));
        return history.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", history));
    }

    /** The titles of the exercises that a pool offers besides those that the plan picks from it. */
    public static List<String> notPicked(Routine routine, Exercises exercises, Plan plan) {
        Set<String> picked =
                plan.sets().stream().map(set -> set.exercise().name()).collect(Collectors.toSet());
        return routine.blocks().stream()
                .filter(block -> block.pick().isPresent())
                .flatMap(block -> block.exercises().stream())
                .flatMap(prescription -> notPicked(prescription, exercises, picked).stream())
                .toList();
    }

    /** At another level, an easier or harder version may have been picked in its place. */
    private static Optional<String> notPicked(Prescription prescription, Exercises exercises, Set<String> picked) {
        String name = prescription.exercise();
        Optional<Exercise> exercise = prescription.isFromLibrary() ? exercises.named(name) : Optional.empty();
        boolean isPicked = Stream.of(
                        Optional.of(name),
                        exercise.flatMap(known -> known.variations().easier()),
                        exercise.flatMap(known -> known.variations().harder()))
                .flatMap(Optional::stream)
                .anyMatch(picked::contains);
        return isPicked
                ? Optional.empty()
                : Optional.of(exercise.map(Exercise::title).orElse(name));
    }
}
