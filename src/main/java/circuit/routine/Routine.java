package circuit.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A whole training card.
 *
 * @param name the file's name without its ending, which is what the athlete types
 * @param sound how it is meant to be heard, if its author says so
 * @param leadIn before the first step
 * @param switchTime between the two sides of a set
 */
public record Routine(
        String name,
        String title,
        Optional<String> about,
        Optional<String> source,
        List<String> equipment,
        Advance advance,
        Optional<SoundChoice> sound,
        Duration leadIn,
        Duration switchTime,
        List<Block> blocks) {
    /** How a set of counted reps ends: by its pace, or by the athlete's key. */
    public enum Advance {
        PACED,
        KEY
    }

    public Routine {
        equipment = List.copyOf(equipment);
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a routine has at least one block");
        }
    }
}
