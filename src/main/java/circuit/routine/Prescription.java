package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a routine: an exercise and how much of it.
 *
 * @param exercise a library name, or a title of the author's own
 * @param easier the dose at the easier level, if the author gave one
 * @param harder the dose at the harder level, if the author gave one
 * @param rest the rest after it, in place of the block's
 * @param equipment what a title of the author's own needs; empty for a library exercise, whose own file says it
 */
public record Prescription(
        String exercise,
        Dose dose,
        Optional<Dose> easier,
        Optional<Dose> harder,
        Optional<Duration> rest,
        Optional<String> note,
        List<String> equipment) {
    private static final Pattern LIBRARY_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    public Prescription {
        equipment = List.copyOf(equipment);
    }

    /** Whether the exercise is one of the library's rather than a title of the author's own. */
    public boolean isFromLibrary() {
        return isLibraryName(exercise);
    }

    /** Whether a text has the form of a library exercise's name: {@code side-plank}. */
    public static boolean isLibraryName(String text) {
        return LIBRARY_NAME.matcher(text).matches();
    }
}
