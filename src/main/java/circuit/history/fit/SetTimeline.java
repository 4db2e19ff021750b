package circuit.history.fit;

import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionRow.Times;
import circuit.history.SetRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When each set of a session was, as far as the history tells: how long each set was worked, and how long was rested and
 * paused in all. So the rest is spread evenly, an equal part before each set, and the pause stands in the middle.
 */
final class SetTimeline {
    /**
     * A stretch of the session.
     *
     * @param start since the session's start, pauses counted
     */
    record Span(Kind kind, Duration start, Duration length, Optional<SetRow> set) {
        Duration end() {
            return start.plus(length);
        }
    }

    /** What an athlete does in it. */
    enum Kind {
        SET,
        REST,
        PAUSE
    }

    private final List<Span> spans = new ArrayList<>();
    private Duration now = Duration.ZERO;

    private SetTimeline() {}

    /** The stretches of a session, one after the other. */
    static List<Span> of(LoggedSession session) {
        SetTimeline timeline = new SetTimeline();
        timeline.add(session.sets(), session.session().times());
        return List.copyOf(timeline.spans);
    }

    private void add(List<SetRow> sets, Times times) {
        Duration worked = sets.stream().map(set -> set.performance().time()).reduce(Duration.ZERO, Duration::plus);
        Duration left = times.elapsed().minus(times.paused()).minus(worked);
        Duration rest = left.isNegative() ? Duration.ZERO : left;
        int count = (int) sets.stream().filter(SetRow::wasDone).count();
        int done = 0;
        addPause(times, count == 0);
        for (SetRow set : sets) {
            if (set.wasDone()) {
                Duration before = rest.multipliedBy(done).dividedBy(count);
                done++;
                add(Kind.REST, rest.multipliedBy(done).dividedBy(count).minus(before), Optional.empty());
            }
            add(Kind.SET, set.performance().time(), Optional.of(set));
            addPause(times, set.wasDone() && done == (count + 1) / 2);
        }
    }

    private void addPause(Times times, boolean isHere) {
        if (isHere) {
            add(Kind.PAUSE, times.paused(), Optional.empty());
        }
    }

    /** A skipped set has no length and stands there all the same. */
    private void add(Kind kind, Duration length, Optional<SetRow> set) {
        if (!length.isZero() || set.isPresent()) {
            spans.add(new Span(kind, now, length, set));
            now = now.plus(length);
        }
    }
}
