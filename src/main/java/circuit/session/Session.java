package circuit.session;

import circuit.plan.Plan;
import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Walks an athlete through a plan. It reads no clock: every call is told what time it is, in nanoseconds of a
 * {@link Ticker}, never earlier than the call before. Not thread-safe.
 */
public final class Session {
    /** How long the athlete has to take position again after a pause. */
    public static final Duration COUNT_IN = Duration.ofSeconds(5);

    /** What the plus and minus keys add and take. */
    public static final Duration NUDGE = Duration.ofSeconds(10);

    private final Plan plan;
    private final SessionClock clock;
    private final SessionTimeline timeline;
    private final CountIn countIn = new CountIn();
    private boolean slept;
    private boolean muted;

    /** Begins the plan's first step now. */
    public Session(Plan plan, long now) {
        this(plan, 0, List.of(), Totals.NONE, now);
    }

    /** Begins a later step now, with what was done before and the time that it took. */
    public Session(Plan plan, int step, List<SetResult> done, Totals before, long now) {
        this.plan = plan;
        clock = new SessionClock(
                now,
                before.work().plus(before.rest()).toNanos(),
                before.paused().toNanos());
        timeline = new SessionTimeline(plan, step, done, before);
    }

    /** Lets time pass; what happened meanwhile, each with the moment at which it was due. */
    public List<Event> advance(long now) {
        countIn.tellSeconds(now, seconds -> timeline.cue(Cue.Kind.COUNTDOWN, seconds, clock.time(now)));
        if (countIn.isOver(now)) {
            goOn(countIn.end());
        }
        timeline.run(clock.time(now));
        timeline.endedAt().ifPresent(time -> clock.end(time, now));
        return timeline.happened();
    }

    /** Does what the athlete asks, after what was due before it. */
    public List<Event> apply(SessionCommand command, long now) {
        List<Event> happened = new ArrayList<>(advance(now));
        long time = clock.time(now);
        if (!timeline.isOver()) {
            steer(command, time, now);
        } else if (command == SessionCommand.UP || command == SessionCommand.DOWN) {
            timeline.correct(command == SessionCommand.UP ? 1 : -1, time);
        }
        happened.addAll(advance(now));
        return happened;
    }

    /** The machine slept up to now, while our time stood still: what runs is paused, and the athlete is told why. */
    public List<Event> sleep(long now) {
        List<Event> happened = new ArrayList<>(advance(now));
        if (!timeline.isOver() && (!clock.isStopped() || countIn.isRunning())) {
            hold(now);
            slept = true;
        }
        happened.addAll(advance(now));
        return happened;
    }

    private void steer(SessionCommand command, long time, long now) {
        switch (command) {
            case PAUSE -> pauseOrGoOn(now);
            case HOLD -> hold(now);
            case NEXT -> timeline.next(time);
            case BACK -> timeline.back(time);
            case RESTART -> timeline.restart(time);
            case SKIP -> timeline.skip(time);
            case MORE -> timeline.lengthen(NUDGE, time);
            case LESS -> timeline.lengthen(NUDGE.negated(), time);
            case UP -> timeline.correct(1, time);
            case DOWN -> timeline.correct(-1, time);
            case MUTE -> mute(time);
            case END -> timeline.end(time);
        }
        if (timeline.isOver()) {
            countIn.stop();
        } else if (countIn.isRunning() && !timeline.step().isWork()) {
            goOn(now);
        }
    }

    private void pauseOrGoOn(long now) {
        slept = false;
        if (!clock.isStopped()) {
            hold(now);
        } else if (timeline.step().isWork() && !countIn.isRunning()) {
            countIn.start(timeline.step(), COUNT_IN, now);
        } else {
            goOn(now);
        }
    }

    private void mute(long time) {
        muted = !muted;
        timeline.add(new Event.Muted(Duration.ofNanos(time), muted));
    }

    private void hold(long now) {
        countIn.stop();
        if (!clock.isStopped()) {
            clock.stop(now);
            long time = clock.time(now);
            timeline.add(new Event.Paused(Duration.ofNanos(time), timeline.step()));
            timeline.cue(Cue.Kind.PAUSED, 0, time);
        }
    }

    private void goOn(long now) {
        slept = false;
        countIn.stop();
        clock.goOn(now);
        long time = clock.time(now);
        timeline.add(new Event.Resumed(Duration.ofNanos(time), timeline.step()));
        timeline.cue(Cue.Kind.RESUMED, 0, time);
    }

    /** Whether there is nothing more to do; corrections are still taken. */
    public boolean isOver() {
        return timeline.isOver();
    }

    /** The ticker's reading at which something happens by itself; empty when only a key can make it. */
    public OptionalLong nextDue() {
        if (countIn.isRunning()) {
            return countIn.nextDue();
        }
        OptionalLong due = clock.isStopped() ? OptionalLong.empty() : timeline.nextDue();
        return due.isPresent() ? OptionalLong.of(clock.reading(due.getAsLong())) : due;
    }

    /** What there is to see now. */
    public Snapshot snapshot(long now) {
        long time = clock.time(now);
        SessionProgress progress = timeline.progress();
        Duration left = Duration.ofNanos(isOver() ? 0 : progress.left(time));
        return new Snapshot(
                phase(),
                progress.at(time),
                new Snapshot.Timing(Duration.ofNanos(time), left, countIn.left(now), slept && !isOver()),
                timeline.correctable(),
                outcome(now),
                muted,
                Optional.empty());
    }

    /** What is to be kept of it if it ended now. */
    public Outcome outcome(long now) {
        SessionProgress progress = timeline.progress();
        long running = isOver() ? 0 : progress.inStep(clock.time(now));
        boolean working = timeline.step().isWork();
        Totals totals = new Totals(
                Duration.ofNanos(progress.worked() + (working ? running : 0)),
                Duration.ofNanos(progress.rested() + (working ? 0 : running)),
                Duration.ofNanos(clock.paused(now)));
        return new Outcome(
                plan,
                timeline.records().all(),
                totals,
                timeline.isCompleted(),
                timeline.records().rounds());
    }

    private Phase phase() {
        if (isOver()) {
            return Phase.OVER;
        }
        if (clock.isStopped()) {
            return countIn.isRunning() ? Phase.COUNT_IN : Phase.PAUSED;
        }
        return switch (timeline.step().kind()) {
            case LEAD_IN -> Phase.GET_READY;
            case WORK -> Phase.WORK;
            case SWITCH -> Phase.SWITCH;
            case REST -> Phase.REST;
        };
    }
}
