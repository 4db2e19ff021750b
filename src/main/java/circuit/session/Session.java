package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.Event.StepStatus;
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
    private final Progress progress;
    private final Records records = new Records();
    private final CueSheet cues = new CueSheet();
    private final CountIn countIn = new CountIn();
    private final List<Event> events = new ArrayList<>();

    private boolean over;
    private boolean completed;

    /** Begins the plan's first step now. */
    public Session(Plan plan, long now) {
        this.plan = plan;
        clock = new SessionClock(now);
        progress = new Progress(plan);
        events.add(new Event.SessionStarted(Duration.ZERO, plan));
        start(0, 0);
    }

    /** Lets time pass; what happened meanwhile, each with the moment at which it was due. */
    public List<Event> advance(long now) {
        countIn.tell(now, seconds -> cue(Cue.Kind.COUNTDOWN, seconds, clock.time(now)));
        if (countIn.isOver(now)) {
            goOn(countIn.end());
        }
        // A step that ends by itself hands over at the moment it was due to end, however late we hear of it.
        while (!over && !progress.step().waits() && clock.time(now) >= progress.end()) {
            tellCues(progress.end() - 1);
            finish(progress.end(), now, false);
        }
        if (!over) {
            tellCues(clock.time(now));
        }
        List<Event> happened = List.copyOf(events);
        events.clear();
        return happened;
    }

    /** Does what the athlete asks, after what was due before it. */
    public List<Event> apply(Command command, long now) {
        List<Event> happened = new ArrayList<>(advance(now));
        long time = clock.time(now);
        switch (command) {
            case UP -> correct(1, time);
            case DOWN -> correct(-1, time);
            case PAUSE, HOLD, NEXT, BACK, RESTART, SKIP, MORE, LESS, END -> {
                if (!over) {
                    steer(command, time, now);
                }
            }
        }
        happened.addAll(advance(now));
        return happened;
    }

    /** Whether there is nothing more to do; corrections are still taken. */
    public boolean isOver() {
        return over;
    }

    /** The ticker's reading at which something happens by itself; empty when only a key can make it. */
    public OptionalLong nextDue() {
        if (countIn.isRunning()) {
            return countIn.nextDue();
        }
        if (over || clock.isStopped()) {
            return OptionalLong.empty();
        }
        OptionalLong cue = cues.nextDue();
        if (progress.step().waits()) {
            return cue.isPresent() ? OptionalLong.of(clock.reading(cue.getAsLong())) : cue;
        }
        return OptionalLong.of(clock.reading(Math.min(progress.end(), cue.orElse(Long.MAX_VALUE))));
    }

    /** What there is to see now. */
    public Snapshot snapshot(long now) {
        long time = clock.time(now);
        return new Snapshot(
                plan,
                progress.step(),
                phase(),
                Duration.ofNanos(progress.inStep(time)),
                Duration.ofNanos(progress.length()),
                Duration.ofNanos(countIn.left(now)),
                Duration.ofNanos(time),
                Duration.ofNanos(over ? 0 : progress.left(time)),
                correctable(),
                outcome(now));
    }

    /** What is to be kept of it if it ended now. */
    public Outcome outcome(long now) {
        long time = clock.time(now);
        long running = over ? 0 : progress.inStep(time);
        boolean working = progress.step().isWork();
        return new Outcome(
                plan,
                records.all(),
                new Totals(
                        Duration.ofNanos(progress.worked() + (working ? running : 0)),
                        Duration.ofNanos(progress.rested() + (working ? 0 : running)),
                        Duration.ofNanos(clock.paused(now))),
                completed,
                records.rounds());
    }

    private Phase phase() {
        if (over) {
            return Phase.OVER;
        }
        if (clock.isStopped()) {
            return countIn.isRunning() ? Phase.COUNT_IN : Phase.PAUSED;
        }
        return switch (progress.step().kind()) {
            case LEAD_IN -> Phase.GET_READY;
            case WORK -> Phase.WORK;
            case SWITCH -> Phase.SWITCH;
            case REST -> Phase.REST;
        };
    }

    private void steer(Command command, long time, long now) {
        switch (command) {
            case PAUSE -> pauseOrGoOn(now);
            case HOLD -> hold(now);
            case NEXT -> finish(time, now, true);
            case BACK -> jump(Math.max(0, progress.step().index() - 1), time);
            case RESTART -> jump(progress.step().index(), time);
            case SKIP -> skip(time, now);
            case MORE -> nudge(NUDGE, time);
            case LESS -> nudge(NUDGE.negated(), time);
            case END -> {
                breakOff(time, true);
                leave(time, StepStatus.LEFT);
                end(time, now, false);
            }
            case UP, DOWN -> {}
        }
        if (countIn.isRunning() && !progress.step().isWork()) {
            goOn(now);
        }
    }

    private void pauseOrGoOn(long now) {
        if (!clock.isStopped()) {
            hold(now);
        } else if (progress.step().isWork() && !countIn.isRunning()) {
            countIn.start(now, COUNT_IN);
        } else {
            goOn(now);
        }
    }

    private void hold(long now) {
        countIn.stop();
        if (!clock.isStopped()) {
            clock.stop(now);
            long time = clock.time(now);
            events.add(new Event.Paused(Duration.ofNanos(time), progress.step()));
            cue(Cue.Kind.PAUSED, 0, time);
        }
    }

    private void goOn(long now) {
        countIn.stop();
        clock.goOn(now);
        long time = clock.time(now);
        events.add(new Event.Resumed(Duration.ofNanos(time), progress.step()));
        cue(Cue.Kind.RESUMED, 0, time);
    }

    private void finish(long time, long now, boolean byKey) {
        StepStatus status = StepStatus.DONE;
        if (progress.step().isWork()) {
            SetResult result = records.finished(progress.step().set(), Duration.ofNanos(progress.inStep(time)), byKey);
            recorded(result, time);
            status = result.status() == SetStatus.PARTIAL ? StepStatus.PARTIAL : StepStatus.DONE;
        }
        leave(time, status);
        if (plan.closesRound(progress.step())) {
            cue(Cue.Kind.ROUND_DONE, progress.step().set().round(), time);
        }
        follow(progress.step(), time, now);
    }

    private void skip(long time, long now) {
        Step work = progress.workAhead();
        Step last = progress.otherSide(work);
        records.skipped(work.set()).ifPresent(result -> recorded(result, time));
        if (last.index() != work.index()) {
            records.skipped(last.set()).ifPresent(result -> recorded(result, time));
        }
        leave(time, StepStatus.SKIPPED);
        follow(last, time, now);
    }

    private void jump(int index, long time) {
        breakOff(time, false);
        leave(time, StepStatus.LEFT);
        start(index, time);
    }

    /** Keeps what was done of a set under way; over an earlier attempt only where there will be no other. */
    private void breakOff(long time, boolean forGood) {
        Step step = progress.step();
        if (step.isWork() && (forGood || records.of(step.set()).isEmpty())) {
            records.brokenOff(step.set(), Duration.ofNanos(progress.inStep(time)))
                    .ifPresent(result -> recorded(result, time));
        }
    }

    private void nudge(Duration change, long time) {
        if (!progress.step().waits()) {
            progress.nudge(change.toNanos(), time);
            cues.change(progress.step(), time, progress.length());
        }
    }

    private void correct(int change, long time) {
        correctable().ifPresent(before -> recorded(records.corrected(before, before.reps() + change), time));
    }

    /** The set of reps just before this rest, switch or end. */
    private Optional<SetResult> correctable() {
        if (!over && progress.step().isWork()) {
            return Optional.empty();
        }
        return progress.workBehind(over)
                .flatMap(work -> records.of(work.set()))
                .filter(result -> result.set().isReps() && result.status() != SetStatus.SKIPPED);
    }

    private void follow(Step before, long time, long now) {
        if (before.index() + 1 < plan.steps().size()) {
            start(before.index() + 1, time);
        } else {
            end(time, now, true);
        }
    }

    private void start(int index, long time) {
        progress.start(index, time);
        events.add(new Event.StepStarted(Duration.ofNanos(time), progress.step()));
        cues.start(progress.step(), time, progress.length());
        tellCues(time);
    }

    private void leave(long time, StepStatus status) {
        events.add(new Event.StepEnded(Duration.ofNanos(time), progress.step(), status));
        progress.leave(time);
    }

    private void end(long time, long now, boolean all) {
        over = true;
        completed = all;
        countIn.stop();
        clock.end(time, now);
        cue(all ? Cue.Kind.DONE : Cue.Kind.ENDED, 0, time);
        events.add(new Event.SessionEnded(Duration.ofNanos(time), all));
    }

    private void tellCues(long time) {
        cues.tell(time, (at, cue) -> events.add(new Event.CueDue(at, cue)));
    }

    private void cue(Cue.Kind kind, int count, long time) {
        events.add(new Event.CueDue(Duration.ofNanos(time), new Cue(kind, progress.step(), count)));
    }

    private void recorded(SetResult result, long time) {
        events.add(new Event.SetRecorded(Duration.ofNanos(time), result));
    }
}
