package circuit.plan;

import circuit.plan.ExerciseSelector.Station;
import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Effort;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import java.util.Optional;

/**
 * What the history says about a set.
 *
 * @param lastTime what was done of it in the last session that had it
 * @param aim the reps to aim for today; 0 for timed sets and for {@code max reps}
 * @param readyFor the title of the harder version, once the top of the range was reached in every set
 */
public record SetHistory(Optional<LastTime> lastTime, int aim, Optional<String> readyFor) {

    /**
     * Double progression: the reps go up within the range, and at its top the exercise gets harder. The aim is the best set
     * of last time; it goes up by one once every set reached that. A skipped set did not, nor did fewer sets than today's.
     * Where the load was changed, only the sets with the last one count.
     *
     * @param sets how many sets of it the plan has
     */
    static SetHistory of(Station station, Dose dose, TrainingHistory history, int sets, Exercises exercises) {
        Optional<LastTime> last =
                history.lastTime(ExerciseVariant.of(station.exercise().name(), dose));
        if (!(dose.effort() instanceof Effort.Reps range)) {
            return new SetHistory(last, 0, Optional.empty());
        }
        if (last.isEmpty() || !range.isRange()) {
            return new SetHistory(last, range.least(), Optional.empty());
        }
        LastTime latest = last.get().withLastLoad();
        int best = latest.best();
        int aim = latest.isReached(best, sets) ? best + 1 : best;
        Optional<String> harder = latest.isReached(range.most(), sets)
                ? station.exercise()
                        .variations()
                        .harder()
                        .flatMap(exercises::named)
                        .map(Exercise::title)
                : Optional.empty();
        return new SetHistory(last, Math.max(range.least(), Math.min(range.most(), aim)), harder);
    }

    /** The same with an aim of no more reps than that. */
    SetHistory atMost(int reps) {
        return aim <= reps ? this : new SetHistory(lastTime, reps, readyFor);
    }

    /** The load to start from: that of the last set of last time, if it was another than the card asks for. */
    Optional<Load> load(Optional<Load> written) {
        return lastTime.map(LastTime::load)
                .filter(last -> !Load.isSame(last, written))
                .orElse(written);
    }
}
