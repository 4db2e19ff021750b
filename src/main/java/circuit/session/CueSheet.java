package circuit.session;

import circuit.plan.Step;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** The cues of the step under way; each is told once, however often its moment is passed over. */
final class CueSheet {
    private List<CueRules.Due> cues = List.of();
    private long start;
    private int next;

    /** Begins a step's cues at a moment of the session's time. */
    void start(Step step, long at, long length) {
        start = at;
        cues = CueRules.cues(step, length);
        next = 0;
    }

    /** The step lasts longer or shorter now; what lies before that moment is not told again, nor any more. */
    void change(Step step, long time, long length) {
        cues = CueRules.cues(step, length);
        next = 0;
        while (next < cues.size() && start + cues.get(next).after() <= time) {
            next++;
        }
    }

    /** Tells what is due by that moment of the session's time, each with its own. */
    void tell(long time, BiConsumer<Duration, Cue> teller) {
        while (next < cues.size() && start + cues.get(next).after() <= time) {
            CueRules.Due due = cues.get(next);
            next++;
            teller.accept(Duration.ofNanos(start + due.after()), due.cue());
        }
    }

    /** The session's time of the next cue, if there is one. */
    OptionalLong nextDue() {
        return next < cues.size() ? OptionalLong.of(start + cues.get(next).after()) : OptionalLong.empty();
    }
}
