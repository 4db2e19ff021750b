package circuit.history;

import java.util.List;

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
}
