package circuit.cli.output;

import circuit.library.RoutineResult;
import circuit.plan.Plan;
import circuit.routine.Block;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a pool holds besides what a plan picks from it. */
final class Unpicked {
    private Unpicked() {}

    /** The titles, in the order of the file. */
    static List<String> titles(RoutineResult.Loaded ready, Plan plan) {
        Set<String> picked = new HashSet<>();
        plan.sets().forEach(set -> picked.add(set.exercise().name()));
        List<String> titles = new ArrayList<>();
        for (Block block : ready.routine().blocks()) {
            if (block.pick().isPresent()) {
                for (Prescription prescription : block.exercises()) {
                    title(prescription, ready.exercises(), picked).ifPresent(titles::add);
                }
            }
        }
        return titles;
    }

    /** At another level a variation may have taken the exercise's place. */
    private static Optional<String> title(Prescription prescription, Exercises exercises, Set<String> picked) {
        Optional<Exercise> exercise =
                prescription.isFromLibrary() ? exercises.named(prescription.exercise()) : Optional.empty();
        boolean varied = exercise.isPresent()
                && (exercise.get().easier().filter(picked::contains).isPresent()
                        || exercise.get().harder().filter(picked::contains).isPresent());
        return picked.contains(prescription.exercise()) || varied
                ? Optional.empty()
                : Optional.of(exercise.map(Exercise::title).orElse(prescription.exercise()));
    }
}
