package circuit.session;

import circuit.plan.Plan;
import circuit.routine.Dose.Load;
import circuit.session.Input.SessionCommand;
import circuit.session.Outcome.Totals;
import circuit.session.Snapshot.Phase;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The state machine that walks an athlete through a plan. It reads no clock: each call gets the time, in nanoseconds of a
 * {@link Ticker} and never earlier than the call before. Not thread-safe.
 */
public final class Session {
    /** How long the athlete has to take position again after a pause. */
    public static final Duration COUNT_IN = Duration.ofSeconds(5);

    /** What can still be asked for when the session is over. */
    static final Set<SessionCommand> CORRECTIONS =
            Set.of(SessionCommand.UP, SessionCommand.DOWN, SessionCommand.HEAVIER, SessionCommand.LIGHTER);

    private final SessionClock clock;
    private final SessionTimeline timeline;
    private final TypedNumber typed = new TypedNumber();
    /** The unit of loads that the card does not tell. */
    private final Load.Unit unit;
    /** The ticker's reading at which a count-in began; empty while none runs. */
    private OptionalLong countIn = OptionalLong.empty();

    private long lastAdvance;
    private boolean slept;
    private boolean muted;

    /** A session that begins with the first step now. */
    public Session(Plan plan, long now) {
        this(plan, 0, List.of(), Totals.NONE, Load.Unit.KG, now);
    }

    /**
     * A resumed session: begins with that step now, after what was done before and the time it took.
     *
     * @param unit of loads that the card does not tell
     */
    public Session(Plan plan, int step, List<SetResult> done, Totals before, Load.Unit unit, long now) {
        this.unit = unit;
        clock = new SessionClock(
                now,
                before.work().plus(before.rest()).toNanos(),
                before.paused().toNanos());
        timeline = new SessionTimeline(plan, step, done, before);
    }

    /** Lets time pass, and returns what happened, each event with the time at which it was due. */
    public List<Event> advance(long now) {
        run(now);
        return timeline.events().take();
    }

    private void run(long now) {
        if (countIn.isPresent()) {
            advanceCountIn(countIn.getAsLong(), now);
        }
        lastAdvance = now;
        timeline.run(clock.time(now));
        timeline.endedAt().ifPresent(time -> clock.end(time, now));
    }

    private void advanceCountIn(long start, long now) {
        for (CueSchedule.Entry due : countInCues().due(lastAdvance - start, now - start)) {
            timeline.events().cue(due.cue().kind(), due.cue().count(), timeline.step(), clock.time(now));
        }
        if (now - start >= COUNT_IN.toNanos()) {
            goOn(start + COUNT_IN.toNanos());
        }
    }

    private CueSchedule countInCues() {
        return CueSchedule.ofCountIn(timeline.step(), COUNT_IN);
    }

    /**
     * Does what the athlete asks, after what was due before, and returns what happened. When the session is over, the last
     * set can still be corrected; going back begins it anew after a count-in.
     */
    public List<Event> apply(SessionCommand command, long now) {
        run(now);
        long time = clock.time(now);
        typed.close();
        if (!timeline.isOver() || CORRECTIONS.contains(command)) {
            execute(command, time, now);
        } else if (command == SessionCommand.BACK) {
            clock.reopen();
            timeline.reopen(time);
            countIn = OptionalLong.of(now);
        }
        return advance(now);
    }

    /**
     * The athlete types a digit of the reps, or seconds, of the set just logged; does nothing where none can be corrected.
     * What was typed so far is recorded at once.
     */
    public List<Event> type(int digit, long now) {
        run(now);
        timeline.correct(
                result -> result.withAmount(typed.add(digit, result.set().number(), result.most(), now)),
                clock.time(now));
        return advance(now);
    }

    /** The machine slept until now, while the ticker stood still: pauses the session, and notes why. */
    public List<Event> sleep(long now) {
        run(now);
        if (!timeline.isOver() && (!clock.isStopped() || countIn.isPresent())) {
            hold(now);
            slept = true;
        }
        return advance(now);
    }

    private void execute(SessionCommand command, long time, long now) {
        switch (command) {
            case PAUSE -> pauseOrGoOn(now);
            case HOLD -> hold(now);
            case NEXT -> timeline.next(time);
            case BACK -> timeline.back(time);
            case RESTART -> timeline.restart(time);
            case SKIP -> timeline.skip(time);
            case MORE -> timeline.change(1, time);
            case LESS -> timeline.change(-1, time);
            case UP -> timeline.correct(result -> result.corrected(1), time);
            case DOWN -> timeline.correct(result -> result.corrected(-1), time);
            case HEAVIER -> timeline.changeLoad(1, unit, time);
            case LIGHTER -> timeline.changeLoad(-1, unit, time);
            case MUTE -> mute(time);
            case END -> timeline.end(time);
        }
        if (timeline.isOver()) {
            countIn = OptionalLong.empty();
        } else if (countIn.isPresent() && !timeline.step().isWork()) {
            goOn(now);
        }
    }

    private void pauseOrGoOn(long now) {
        slept = false;
        if (!clock.isStopped()) {
            hold(now);
        } else if (timeline.step().isWork() && countIn.isEmpty()) {
            countIn = OptionalLong.of(now);
        } else {
            goOn(now);
        }
    }

    private void mute(long time) {
        muted = !muted;
        timeline.events().add(new Event.Muted(Duration.ofNanos(time), muted));
    }

    private void hold(long now) {
        countIn = OptionalLong.empty();
        if (!clock.isStopped()) {
            clock.stop(now);
            long time = clock.time(now);
            timeline.events().add(new Event.Paused(Duration.ofNanos(time), timeline.step()));
            timeline.events().cue(Cue.Kind.PAUSED, 0, timeline.step(), time);
        }
    }

    private void goOn(long now) {
        slept = false;
        countIn = OptionalLong.empty();
        clock.goOn(now);
        long time = clock.time(now);
        timeline.events().add(new Event.Resumed(Duration.ofNanos(time), timeline.step()));
        timeline.events().cue(Cue.Kind.RESUMED, 0, timeline.step(), time);
    }

    /** Whether only the athlete knows how many reps the set had that was just logged. */
    boolean asksForLastSet() {
        return timeline.correctable().filter(SetResult::isCountedByAthlete).isPresent();
    }

    /** Whether the set that was just logged is likely to have had so many reps. */
    boolean couldHaveLastSet(long reps) {
        return timeline.correctable().filter(result -> result.couldHave(reps)).isPresent();
    }

    boolean hasLastSet() {
        return timeline.correctable().isPresent();
    }

    /** Whether all is done, or the athlete ended it; reps can still be corrected. */
    public boolean isOver() {
        return timeline.isOver();
    }

    /** The ticker's reading at which something happens next by itself; empty if only a key makes it happen. */
    public OptionalLong nextDue() {
        if (countIn.isPresent()) {
            long start = countIn.getAsLong();
            return OptionalLong.of(
                    start + countInCues().nextAfter(lastAdvance - start).orElse(COUNT_IN.toNanos()));
        }
        OptionalLong due = clock.isStopped() ? OptionalLong.empty() : timeline.nextDue();
        return due.isPresent() ? OptionalLong.of(clock.reading(due.getAsLong())) : due;
    }

    /** What can be seen of it now. */
    public Snapshot snapshot(long now) {
        long time = clock.time(now);
        // Whatever comes by itself is a cue: at its end a step has the first cue of the next one, or of the end.
        OptionalLong due = nextDue();
        Optional<Duration> nextCue =
                due.isPresent() ? Optional.of(Duration.ofNanos(Math.max(0, due.getAsLong() - now))) : Optional.empty();
        long countInLeft = countIn.isPresent() ? Math.max(0, countIn.getAsLong() + COUNT_IN.toNanos() - now) : 0;
        return new Snapshot(
                phase(),
                timeline.stepProgress(time),
                new Snapshot.Timing(
                        Duration.ofNanos(time),
                        timeline.left(time),
                        Duration.ofNanos(countInLeft),
                        nextCue,
                        timeline.sinceHalfOfBlock(time),
                        slept && !isOver()),
                timeline.correctable(),
                outcome(now),
                muted,
                Optional.empty());
    }

    /** What would be kept of it if it ended now. */
    public Outcome outcome(long now) {
        return timeline.outcome(clock.time(now), clock.paused(now));
    }

    private Phase phase() {
        if (isOver()) {
            return Phase.OVER;
        }
        if (clock.isStopped()) {
            return countIn.isPresent() ? Phase.COUNT_IN : Phase.PAUSED;
        }
        return switch (timeline.step().kind()) {
            case LEAD_IN -> Phase.GET_READY;
            case WORK -> Phase.WORK;
            case SWITCH -> Phase.SWITCH;
            case REST -> Phase.REST;
        };
    }
}
