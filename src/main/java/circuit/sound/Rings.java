package circuit.sound;

import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the terminal's bell rings for each cue. One ring means now, two the other side, three the end; two and two
 * is a rest, and a pair more that the round is done. Every rep would be too many, so only the last three ring.
 */
final class Rings {
    private static final Duration APART = Duration.ofMillis(150);
    private static final Duration GROUPS_APART = Duration.ofMillis(450);

    private Rings() {}

    private static int[] groups(Cue.Kind kind) {
        return switch (kind) {
            case GET_READY, COUNTDOWN, GO, HALFWAY, LAST_REPS, BITE_ON -> rings(1);
            case REP -> rings();
            case SWITCH -> rings(2);
            case REST, BITE_OFF -> rings(2, 2);
            case ROUND_DONE -> rings(2);
            case TEN_SECONDS -> rings(1, 1);
            case PAUSED -> rings(2, 1);
            case RESUMED -> rings(1, 2);
            case DONE, ENDED -> rings(3);
        };
    }

    /** How long to wait before each ring. */
    static List<Duration> of(Cue.Kind kind, boolean joins) {
        List<Duration> waits = new ArrayList<>();
        for (int group : groups(kind)) {
            for (int ring = 0; ring < group; ring++) {
                boolean first = waits.isEmpty() && !joins;
                waits.add(first ? Duration.ZERO : ring == 0 ? GROUPS_APART : APART);
            }
        }
        return waits;
    }

    private static int[] rings(int... groups) {
        return groups;
    }
}
