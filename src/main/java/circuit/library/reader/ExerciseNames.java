package circuit.library.reader;

import java.util.Collection;
import java.util.List;

/** The names of the exercises that have a file. */
public interface ExerciseNames {

    /** Whether an exercise has a file; the file is not read. */
    boolean has(String name);

    /** All of them, to find the nearest to one that is unknown. */
    Collection<String> all();

    /** Whether to take things as they are written, because checking them is somebody else's job. */
    default boolean isTrusting() {
        return false;
    }

    /** Takes every name for known: a variation that is not there only matters once it is trained. */
    static ExerciseNames trusting() {
        return new ExerciseNames() {
            @Override
            public boolean has(String name) {
                return true;
            }

            @Override
            public Collection<String> all() {
                return List.of();
            }

            @Override
            public boolean isTrusting() {
                return true;
            }
        };
    }
}
