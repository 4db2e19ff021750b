package circuit.library.reader;

import java.util.Collection;

/** The names of the exercises that have a file. */
public interface ExerciseNames {

    /** Whether an exercise has a file; the file is not read. */
    boolean has(String name);

    /** All names, to find the nearest to one that is unknown. */
    Collection<String> all();
}
