package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A whole routine, as its author wrote it.
 *
 * @param name the file's name without its ending, which is what the athlete types
 * @param programme how it grows over weeks; empty where every week is the same
 */
public record Routine(
        String name,
        Description description,
        SessionDefaults defaults,
        Optional<Programme> programme,
        List<Block> blocks) {
    /** The most steps its plan may have: a whole day of them, and still small in memory. */
    public static final int MOST_STEPS = 10_000;

    public Routine {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a routine has at least one block");
        }
    }

    /**
     * What a list of routines shows of one.
     *
     * @param about what it is for
     * @param source where it comes from
     */
    public record Description(String title, Optional<String> about, Optional<String> source, List<String> equipment) {
        public Description {
            equipment = List.copyOf(equipment);
        }
    }

    /**
     * How its author wants it to be run, unless the athlete says otherwise.
     *
     * @param leadIn before the first step
     * @param switchTime between the two sides of a set
     */
    public record SessionDefaults(Advance advance, Optional<SoundChoice> sound, Duration leadIn, Duration switchTime) {}

    /** How a set of counted reps ends: by its pace, or by the athlete's key. */
    public enum Advance {
        PACED,
        KEY
    }

    /** The exercises of all blocks with their doses, in the order of the file. */
    public List<Prescription> prescriptions() {
        return blocks.stream().flatMap(block -> block.exercises().stream()).toList();
    }

    /** How the athlete wants to hear the session. */
    public enum SoundChoice {
        TONE,
        BELL,
        VOICE,
        OFF;

        /** As it is written in options and files. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
