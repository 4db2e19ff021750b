package circuit.plan;

import java.time.Instant;
import java.util.Optional;

/** What a plan asks of the history: a value handed in, so that planning reads no file. */
public interface Past {
    /** An athlete without a history. */
    Past NONE = exercise -> Optional.empty();

    /** When a set of that exercise was last done, wholly or in part. */
    Optional<Instant> lastDone(String exercise);
}
