package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One line of a routine: an exercise and how much of it.
 *
 * @param exercise a library name, or a title of the author's own
 * @param easier the dose at the easier level, if the author gave one
 * @param harder the dose at the harder level, if the author gave one
 * @param rest the rest after it, in place of the block's
 * @param equipment what a title of the author's own needs; empty for a library exercise, which knows itself
 */
public record Prescription(
        String exercise,
        Dose dose,
        Optional<Dose> easier,
        Optional<Dose> harder,
        Optional<Duration> rest,
        Optional<String> note,
        List<String> equipment) {
    public Prescription {
        equipment = List.copyOf(equipment);
    }

    /** Whether the exercise is one of the library's rather than a title of the author's own. */
    public boolean isFromLibrary() {
        return isLibraryName(exercise);
    }

    /** Whether a text has the form of a library exercise's name: {@code side-plank}. */
    public static boolean isLibraryName(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean between = c == '-';
            if (between ? !inWord : !isLetterOrDigit(c)) {
                return false;
            }
            inWord = !between;
        }
        return inWord;
    }

    /** Whether a name may begin with a character. */
    public static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
