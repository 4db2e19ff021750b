package circuit.library.dose;

import circuit.routine.Dose.Sides;
import java.util.List;
import java.util.Optional;

/**
 * The sides of a dose as people write them: {@code each side}, {@code each}, {@code per side}, {@code a side},
 * {@code /side}, each also with a limb in place of the side; {@code alternating}; or {@code left} or {@code right} alone.
 */
final class SidesParser {
    private static final List<String> EACH = List.of("each", "per", "a", "/");
    private static final List<String> LIMBS =
            List.of("side", "leg", "arm", "hand", "foot", "hip", "knee", "way", "direction");

    private SidesParser() {}

    /** Takes the sides if they come next. */
    static Optional<Sides> take(PhraseWords words) {
        if (words.take("alternating")) {
            return Optional.of(Sides.ALTERNATING);
        }
        if (words.take("left")) {
            takeLimb(words);
            return Optional.of(Sides.LEFT);
        }
        if (words.take("right")) {
            takeLimb(words);
            return Optional.of(Sides.RIGHT);
        }
        if (!isEach(words, 0)) {
            return Optional.empty();
        }
        words.take();
        takeLimb(words);
        return Optional.of(Sides.EACH);
    }

    private static void takeLimb(PhraseWords words) {
        if (LIMBS.contains(words.peek(0))) {
            words.take();
        }
    }

    /** Whether both sides are meant by the words so far ahead. */
    static boolean isEach(PhraseWords words, int ahead) {
        String first = words.peek(ahead);
        return EACH.contains(first) && (first.equals("each") || LIMBS.contains(words.peek(ahead + 1)));
    }
}
