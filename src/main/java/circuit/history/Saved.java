package circuit.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * The session is in the ledger, and would survive a power cut.
 *
 * @param added false if it was there before
 * @param notices what was found and put right on the way, a line each, for the athlete
 */
public record Saved(boolean added, List<String> notices) {
    public Saved {
        notices = List.copyOf(notices);
    }

    Saved and(List<String> more) {
        return new Saved(added, Stream.concat(notices.stream(), more.stream()).toList());
    }
}
