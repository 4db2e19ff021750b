package circuit.sound;

import circuit.session.Event;
import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The newest cue ends what sounds of an earlier one. Cues that fall on the same moment must not swallow each other,
 * though: this puts them one after the other, the one to move by first.
 */
final class Moments {
    private Optional<Cue> roundDone = Optional.empty();
    private Optional<Cue.Kind> last = Optional.empty();
    private Duration lastAt = Duration.ZERO;

    /** A cue to sound now, or after what began at the same moment. */
    record Part(Cue cue, boolean joins) {}

    /** What to sound for the cue that is due. */
    List<Part> of(Event.CueDue due) {
        Cue cue = due.cue();
        boolean sameMoment = due.at().equals(lastAt);
        Optional<Cue.Kind> before = last.filter(kind -> sameMoment);
        last = Optional.of(cue.kind());
        lastAt = due.at();
        return switch (cue.kind()) {
            case ROUND_DONE -> {
                // The next step begins at this very moment, and its cue is the one to move by.
                roundDone = Optional.of(cue);
                yield List.of();
            }
            case GO, REST, SWITCH -> opening(cue);
            case REP, LAST_REPS -> cue.count() == 1 ? List.of() : alone(cue);
            case BITE_ON, BITE_OFF -> {
                boolean joins =
                        before.equals(Optional.of(Cue.Kind.HALFWAY)) || before.equals(Optional.of(Cue.Kind.COUNTDOWN));
                yield List.of(new Part(cue, joins));
            }
            case GET_READY, COUNTDOWN, HALFWAY, TEN_SECONDS, PAUSED, RESUMED, DONE, ENDED -> alone(cue);
        };
    }

    private List<Part> opening(Cue cue) {
        Optional<Cue> held = roundDone;
        roundDone = Optional.empty();
        return held.map(done -> List.of(new Part(cue, false), new Part(done, true)))
                .orElseGet(() -> alone(cue));
    }

    private static List<Part> alone(Cue cue) {
        return List.of(new Part(cue, false));
    }
}
