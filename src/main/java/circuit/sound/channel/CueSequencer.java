package circuit.sound.channel;

import circuit.session.Event;
import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Keeps cues of the same moment from cutting each other off: a newer cue normally ends an older one, but here they
 * follow one another, first the one that tells the athlete what to do.
 */
public final class CueSequencer {
    private Optional<Cue> roundDone = Optional.empty();
    private Optional<Cue.Kind> last = Optional.empty();
    private Duration lastAt = Duration.ZERO;

    /**
     * A cue to be heard.
     *
     * @param follows whether it comes after what began at the same moment, rather than in its place
     */
    public record Part(Cue cue, boolean follows) {}

    /** What is to be heard now that this cue is due. */
    public List<Part> onCue(Event.CueDue due) {
        Cue cue = due.cue();
        Optional<Cue.Kind> before = due.at().equals(lastAt) ? last : Optional.empty();
        last = Optional.of(cue.kind());
        lastAt = due.at();
        return switch (cue.kind()) {
            case ROUND_DONE -> {
                // The next step begins at the same moment, and its cue is the one to move by.
                roundDone = Optional.of(cue);
                yield List.of();
            }
            case GO, REST, SWITCH -> opening(cue);
            case REP, LAST_REPS -> cue.count() == 1 ? List.of() : List.of(new Part(cue, false)); // go is the first rep
            case BITE_ON, BITE_OFF -> {
                boolean follows = before.filter(kind -> kind == Cue.Kind.HALFWAY || kind == Cue.Kind.COUNTDOWN)
                        .isPresent();
                yield List.of(new Part(cue, follows));
            }
            case GET_READY, COUNTDOWN, HALFWAY, TIME, TEN_SECONDS, PAUSED, RESUMED, DONE, ENDED ->
                List.of(new Part(cue, false));
        };
    }

    private List<Part> opening(Cue cue) {
        Optional<Cue> done = roundDone;
        roundDone = Optional.empty();
        return done.map(news -> List.of(new Part(cue, false), new Part(news, true)))
                .orElseGet(() -> List.of(new Part(cue, false)));
    }
}
