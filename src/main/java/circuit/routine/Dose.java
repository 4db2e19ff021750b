package circuit.routine;

import java.util.Optional;

/**
 * How much of an exercise makes one set.
 *
 * @param written the amount in its author's spelling ({@code 10-12 reps}, {@code 1m30s})
 * @param bites how a timed set is broken up; empty if it is held throughout
 */
public record Dose(
        Effort effort, String written, Sides sides, Optional<Load> load, Optional<Tempo> tempo, Optional<Bites> bites) {
    public Dose {
        if (tempo.isPresent() && !effort.isReps()) {
            throw new IllegalArgumentException("a tempo paces reps; %s has none".formatted(written));
        }
        if (bites.isPresent() && !(effort instanceof Effort.Timed)) {
            throw new IllegalArgumentException("only a timed set can be taken in bites, not " + written);
        }
    }

    /** The whole dose as it would be written in a routine: {@code 10-12 reps each side @ 12kg tempo 2-4-2}. */
    public String phrase() {
        StringBuilder phrase = new StringBuilder(written);
        switch (sides) {
            case TOGETHER -> {}
            case EACH -> phrase.append(" each side");
            case ALTERNATING -> phrase.append(" alternating");
        }
        load.ifPresent(l -> phrase.append(" @ ").append(l));
        tempo.ifPresent(t -> phrase.append(" tempo ").append(t));
        bites.ifPresent(b -> phrase.append(", ").append(b));
        return phrase.toString();
    }

    /** The same amount on other sides. */
    public Dose on(Sides other) {
        return new Dose(effort, written, other, load, tempo, bites);
    }

    /** The same set in bites. */
    public Dose in(Bites pattern) {
        return new Dose(effort, written, sides, load, tempo, Optional.of(pattern));
    }
}
