package circuit.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What planning asks of the history; handed in, so that planning reads no file. */
public interface TrainingHistory {
    /** An athlete without a history. */
    TrainingHistory NONE = new TrainingHistory() {
        @Override
        public Optional<Instant> lastDone(String exercise) {
            return Optional.empty();
        }
    };

    /** When a set of that exercise was last done, wholly or in part. */
    Optional<Instant> lastDone(String exercise);

    /** What was done of it in the last session that had any of it. */
    default Optional<LastTime> lastTime(ExerciseVariant variant) {
        return Optional.empty();
    }

    /**
     * How long one movement of the exercise takes the athlete, once that is known; an alternating rep is two of them.
     */
    default Optional<Duration> pace(String exercise) {
        return Optional.empty();
    }
}
