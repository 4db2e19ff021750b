package circuit.session;

import circuit.plan.Step;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What has happened in a session since it was last asked, in order; times are nanoseconds of the session's clock. */
final class EventLog {
    private final List<Event> events = new ArrayList<>();

    void add(Event event) {
        events.add(event);
    }

    void cue(Cue.Kind kind, int count, Step step, long time) {
        events.add(new Event.CueDue(Duration.ofNanos(time), new Cue(kind, step, count)));
    }

    /** Cues that are due, each at its own time. */
    void cues(Stream<CueSchedule.Entry> due) {
        due.sorted((one, other) -> Long.compare(one.after(), other.after()))
                .map(entry -> new Event.CueDue(Duration.ofNanos(entry.after()), entry.cue()))
                .forEach(events::add);
    }

    /** The events since the last call. */
    List<Event> take() {
        List<Event> happened = List.copyOf(events);
        events.clear();
        return happened;
    }
}
