package circuit.session;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.routine.Routine;
import circuit.session.Input.SessionCommand;
import circuit.session.cue.Cue;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A session on a clock that the test moves, and what happened in it, written down. */
final class SimulatedSession {
    /** So close to the end of the ticker's numbers that every longer session crosses it. */
    private static final long START = Long.MAX_VALUE - Duration.ofSeconds(15).toNanos();

    private final Session session;
    private final List<String> transcript = new ArrayList<>();
    private final List<String> cues = new ArrayList<>();
    private final List<Double> workStarts = new ArrayList<>();
    private long now = START;

    SimulatedSession(Plan plan) {
        session = new Session(plan, START);
        note(session.advance(now));
    }

    static SimulatedSession through(Routine routine) {
        return new SimulatedSession(circuit.SampleRoutines.plan(routine));
    }

    /** Moves the clock to so many seconds after the start. */
    SimulatedSession until(double seconds) {
        now = START + Math.round(seconds * 1e9);
        note(session.advance(now));
        return this;
    }

    /** Moves the clock to the last nanosecond before so many seconds after the start. */
    SimulatedSession justBefore(long seconds) {
        now = START + Duration.ofSeconds(seconds).toNanos() - 1;
        note(session.advance(now));
        return this;
    }

    SimulatedSession nanosLater(long nanos) {
        now += nanos;
        note(session.advance(now));
        return this;
    }

    SimulatedSession press(SessionCommand... commands) {
        for (SessionCommand command : commands) {
            note(session.apply(command, now));
        }
        return this;
    }

    SimulatedSession type(int... digits) {
        for (int digit : digits) {
            note(session.type(digit, now));
        }
        return this;
    }

    Snapshot seen() {
        return session.snapshot(now);
    }

    /** The rep under way; 0 where none is counted. */
    int rep() {
        return seen().stepProgress().rep().map(StepProgress.Rep::number).orElse(0);
    }

    Outcome outcome() {
        return session.outcome(now);
    }

    Session session() {
        return session;
    }

    long nanosToNextDue() {
        return session.nextDue().orElseThrow() - now;
    }

    /** What happened since the last look, a line an event. */
    String happened() {
        String text = String.join("\n", transcript) + "\n";
        transcript.clear();
        return text;
    }

    /** When each work started, in seconds, to the nanosecond. */
    List<Double> workStarts() {
        return List.copyOf(workStarts);
    }

    /** The cues since the last look, a line each. */
    String heard() {
        String text = String.join("\n", cues) + "\n";
        cues.clear();
        return text;
    }

    /** What is to be kept, a line a set. */
    String kept() {
        List<String> lines = new ArrayList<>();
        for (SetResult result : outcome().results()) {
            lines.add(line(result));
        }
        return String.join("\n", lines) + "\n";
    }

    private void note(List<Event> events) {
        Consumer<String> add = transcript::add;
        for (Event event : events) {
            if (event instanceof Event.StepStarted started && started.step().isWork()) {
                workStarts.add(started.at().toNanos() / 1e9);
            }
            if (event instanceof Event.CueDue due) {
                cues.add(String.format(Locale.ROOT, "%.1f ", due.at().toNanos() / 1e9) + text(due.cue()));
                continue;
            }
            add.accept(String.format(Locale.ROOT, "%.1f ", event.at().toNanos() / 1e9) + text(event));
        }
    }

    private static String text(Cue cue) {
        return cue.kind().text() + (cue.count() > 0 ? " " + cue.count() : "");
    }

    private static String text(Event event) {
        if (event instanceof Event.StepStarted started) {
            return "> " + started.step().kind().text() + " "
                    + name(started.step().set());
        } else if (event instanceof Event.StepEnded ended) {
            return "< " + ended.step().kind().text() + " " + ended.status().text();
        } else if (event instanceof Event.SetRecorded recorded) {
            return "= " + line(recorded.result());
        } else if (event instanceof Event.Paused) {
            return "paused";
        } else if (event instanceof Event.Resumed) {
            return "resumed";
        } else if (event instanceof Event.SessionEnded ended) {
            return ended.completed() ? "completed" : "ended early";
        }
        return "session";
    }

    private static String line(SetResult result) {
        return String.format(
                Locale.ROOT,
                "%s %s%s %.1fs",
                name(result.set()),
                result.status().text(),
                result.set().isReps() ? " " + result.reps() + " reps" : "",
                result.time().toNanos() / 1e9);
    }

    private static String name(PlannedSet set) {
        String side = set.side().map(s -> "-" + s.text()).orElse("");
        return set.exercise().name() + side + (set.rounds() > 1 ? "#" + set.round() : "");
    }
}
