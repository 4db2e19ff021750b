package circuit.library.check;

import circuit.library.ExerciseLibrary;
import circuit.library.reader.SlotCheck;
import circuit.routine.Block.Clock;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.Prescription.Amounts;
import circuit.routine.Routine;
import circuit.routine.SetList;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Notes where the exercise that a level or missing equipment puts in place of another does not fit into its slot. */
final class SlotNotes {
    private final Routine routine;
    private final ExerciseLibrary library;
    private final List<Problem> notes = new ArrayList<>();

    private SlotNotes(Routine routine, ExerciseLibrary library) {
        this.routine = routine;
        this.library = library;
    }

    static List<Problem> of(List<BlockNode> blocks, Routine routine, ExerciseLibrary library) {
        SlotNotes all = new SlotNotes(routine, library);
        for (BlockNode node : blocks) {
            Optional<Duration> every = node.block()
                    .clock()
                    .filter(clock -> clock.kind() == Clock.Kind.EVERY)
                    .map(Clock::time);
            for (int i = 0; every.isPresent() && i < node.block().exercises().size(); i++) {
                all.addExercise(node.block().exercises().get(i), node.dose(i), every.get());
            }
        }
        return all.notes;
    }

    private void addExercise(Prescription written, Node place, Duration every) {
        Optional<Exercise> exercise = library.named(written.exercise());
        if (exercise.isEmpty()) {
            return;
        }
        Exercise.Variations others = exercise.get().variations();
        Amounts amounts = written.amounts();
        if (amounts.easier().isEmpty()) {
            others.easier().ifPresent(name -> add("at the level easier", name, written, place, every));
        }
        if (amounts.harder().isEmpty()) {
            others.harder().ifPresent(name -> add("at the level harder", name, written, place, every));
        }
        if (!List.of("mat").containsAll(exercise.get().equipment())) {
            others.instead().forEach(name -> add("without its equipment", name, written, place, every));
        }
    }

    private void add(String when, String name, Prescription written, Node place, Duration every) {
        Duration switchTime =
                written.timing().switchTime().orElse(routine.defaults().switchTime());
        Amounts amounts = written.amounts();
        library.named(name).flatMap(Exercise::sides).stream()
                .flatMap(sides -> Stream.concat(Stream.of(amounts.standard()), amounts.weeks().stream())
                        .map(sets -> sets.on(sides)))
                .map(SetList::doses)
                .flatMap(List::stream)
                .flatMap(dose -> SlotCheck.fault(dose, switchTime, every).stream())
                .findFirst()
                .ifPresent(fault -> notes.add(new Problem(
                        place.line(), place.column(), "note: %s it is %s, and %s".formatted(when, name, fault))));
    }
}
