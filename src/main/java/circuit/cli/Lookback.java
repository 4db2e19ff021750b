package circuit.cli;

import circuit.history.History;
import circuit.history.HistoryException;
import circuit.plan.Past;
import circuit.routine.Block;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What commands ask of the history before they plan; a history that cannot be read is said, and is as none. */
final class Lookback {
    private final History history;
    private final Host host;

    Lookback(Folders folders, Host host) {
        history = new History(folders.data());
        this.host = host;
    }

    /** When each of these routines was last done. */
    Map<String, Instant> routines(Collection<String> names) {
        try {
            return history.routinesLastDone(names);
        } catch (HistoryException e) {
            complain(e);
            return Map.of();
        }
    }

    /** What a plan of the routine can ask for; only its pools do. */
    Past past(Routine routine, Exercises exercises) {
        Set<String> pooled = new LinkedHashSet<>();
        for (Block block : routine.blocks()) {
            if (block.pick().isPresent()) {
                block.exercises().forEach(prescription -> addAll(pooled, prescription, exercises));
            }
        }
        try {
            return history.lastDone(pooled);
        } catch (HistoryException e) {
            complain(e);
            return Past.NONE;
        }
    }

    /** The exercise and what a level may make of it. */
    private static void addAll(Set<String> names, Prescription prescription, Exercises exercises) {
        names.add(prescription.exercise());
        if (prescription.isFromLibrary()) {
            exercises.named(prescription.exercise()).ifPresent(exercise -> addVariations(names, exercise));
        }
    }

    private static void addVariations(Set<String> names, Exercise exercise) {
        exercise.easier().ifPresent(names::add);
        exercise.harder().ifPresent(names::add);
    }

    private void complain(HistoryException e) {
        host.err().println("circuit: the history was left aside: " + e.getMessage());
    }
}
