package circuit.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What planning knows of the history; handed in, so that planning reads no file.
 *
 * @param lastDone when a set of each exercise was last done, wholly or in part
 * @param lastTimes what was done of each variant in the last session in which any of it was done
 * @param paces how long one movement of each exercise takes the athlete; an alternating rep is two of them
 */
public record TrainingHistory(
        Map<String, Instant> lastDone, Map<ExerciseVariant, LastTime> lastTimes, Map<String, Duration> paces) {
    /** An athlete without a history. */
    public static final TrainingHistory NONE = new TrainingHistory(Map.of(), Map.of(), Map.of());

    public TrainingHistory {
        lastDone = Map.copyOf(lastDone);
        lastTimes = Map.copyOf(lastTimes);
        paces = Map.copyOf(paces);
    }

    public Optional<Instant> lastDone(String exercise) {
        return Optional.ofNullable(lastDone.get(exercise));
    }

    public Optional<LastTime> lastTime(ExerciseVariant variant) {
        return Optional.ofNullable(lastTimes.get(variant));
    }

    public Optional<Duration> pace(String exercise) {
        return Optional.ofNullable(paces.get(exercise));
    }
}
