package circuit.session.cue;

import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Hands out each cue of a schedule once, however late it is asked. Times are nanoseconds of the caller's clock. */
public final class PendingCues {
    private final long start;
    private CueSchedule schedule;
    private int next;

    /** The cues of a step that begins at that time. */
    public PendingCues(CueSchedule schedule, long start) {
        this.schedule = schedule;
        this.start = start;
    }

    /** The schedule in effect. */
    public CueSchedule schedule() {
        return schedule;
    }

    /** Takes a new schedule, because the step got longer or shorter; what it has up to that time is left out. */
    public void reschedule(CueSchedule changed, long time) {
        schedule = changed;
        next = 0;
        while (isDue(time)) {
            next++;
        }
    }

    /** Hands out what is due by that time, each cue with the time at which it was due. */
    public void takeDue(long time, BiConsumer<Long, Cue> receiver) {
        while (isDue(time)) {
            CueSchedule.Entry entry = schedule.entries().get(next);
            next++;
            receiver.accept(start + entry.after(), entry.cue());
        }
    }

    /** When the next one is due. */
    public OptionalLong nextDue() {
        return next < schedule.entries().size()
                ? OptionalLong.of(start + schedule.entries().get(next).after())
                : OptionalLong.empty();
    }

    /** By a difference, as the clock's numbers may run over. */
    private boolean isDue(long time) {
        return nextDue().isPresent() && time - nextDue().getAsLong() >= 0;
    }
}
