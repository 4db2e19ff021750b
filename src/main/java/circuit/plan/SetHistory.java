package circuit.plan;

import circuit.routine.Effort;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import java.util.Optional;

/**
 * What the history says to a set.
 *
 * @param lastTime what was done of it in the last session that had it
 * @param aim the reps to aim for today
 * @param readyFor the title of the harder version, once the top of the range was reached in every set
 */
public record SetHistory(Optional<LastTime> lastTime, int aim, Optional<String> readyFor) {

    /**
     * Double progression: reps go up within the range, and at its top the exercise gets harder. What the best set of last
     * time reached is what every set has to reach before the aim goes up by one; sets that were skipped, or that are
     * fewer than today's, have not reached it.
     *
     * @param sets how many of it today brings
     */
    static SetHistory of(Station station, TrainingHistory past, int sets, Exercises exercises) {
        Optional<LastTime> last =
                past.lastTime(ExerciseVariant.of(station.exercise().name(), station.dose()));
        if (!(station.dose().effort() instanceof Effort.Reps range)) {
            return new SetHistory(last, 0, Optional.empty());
        }
        if (last.isEmpty() || !range.isRange()) {
            return new SetHistory(last, range.least(), Optional.empty());
        }
        int best = last.get().best();
        int aim = last.get().isReached(best, sets) ? best + 1 : best;
        Optional<String> harder = last.get().isReached(range.most(), sets)
                ? station.exercise().harder().flatMap(exercises::named).map(Exercise::title)
                : Optional.empty();
        return new SetHistory(last, Math.max(range.least(), Math.min(range.most(), aim)), harder);
    }
}
