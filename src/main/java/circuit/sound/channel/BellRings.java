package circuit.sound.channel;

import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How often the terminal's bell rings for each cue, and when. One ring means now, two the other side, three the end; two
 * and two is a rest, and a pair more that the round is done. Every rep would be too many, so only the last three ring.
 */
final class BellRings {
    private static final Duration APART = Duration.ofMillis(150);
    private static final Duration GROUPS_APART = Duration.ofMillis(450);

    /** How long to wait before each ring that is still to come. */
    private final Deque<Duration> pending = new ArrayDeque<>();

    /** Adds a cue's rings; they replace those still pending, unless the cue follows another of the same moment. */
    void add(CueSequencer.Part part) {
        List<Duration> waits = waits(part.cue().kind(), part.follows());
        if (!part.follows() && !waits.isEmpty()) {
            pending.clear();
        }
        pending.addAll(waits);
    }

    void clear() {
        pending.clear();
    }

    /** How long after the ring before, or after now, the bell rings next. */
    Optional<Duration> untilNext() {
        return Optional.ofNullable(pending.peek());
    }

    /** The bell rang. */
    void rang() {
        pending.remove();
    }

    private static List<Duration> waits(Cue.Kind kind, boolean follows) {
        List<Duration> waits = new ArrayList<>();
        for (int rings : groups(kind)) {
            boolean first = waits.isEmpty() && !follows;
            waits.add(first ? Duration.ZERO : GROUPS_APART);
            for (int ring = 1; ring < rings; ring++) {
                waits.add(APART);
            }
        }
        return waits;
    }

    private static List<Integer> groups(Cue.Kind kind) {
        return switch (kind) {
            case REP -> List.of();
            case GET_READY, COUNTDOWN, GO, HALFWAY, TIME, LAST_REPS, BITE_ON -> List.of(1);
            case SWITCH, ROUND_DONE -> List.of(2);
            case REST, BITE_OFF -> List.of(2, 2);
            case TEN_SECONDS -> List.of(1, 1);
            case PAUSED -> List.of(2, 1);
            case RESUMED -> List.of(1, 2);
            case DONE, ENDED -> List.of(3);
        };
    }
}
