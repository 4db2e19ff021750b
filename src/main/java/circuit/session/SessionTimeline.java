package circuit.session;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Dose.Load;
import circuit.session.Event.StepStatus;
import circuit.session.Outcome.Totals;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The steps, results and cues of a session on its own clock, in nanoseconds, on which pauses do not exist. */
final class SessionTimeline {
    private static final long NEVER = Long.MAX_VALUE;
    /** By how much the plus and minus keys change the length of a step. */
    private static final Duration STEP_CHANGE = Duration.ofSeconds(10);
    /** By how much they change the length of a rep, in a set that is paced. */
    private static final Duration REP_CHANGE = Duration.ofMillis(500);

    private Plan plan;
    /** See {@link Plan#nanosFromEachStep}. */
    private long[] from;

    private final EventLog events = new EventLog();
    private final SetResults results;

    private CueSchedule cues;
    private final BlockTimer block;

    private long start;
    /** The time in the step up to which its cues were told. */
    private long told;

    private ActiveTime active;
    private OptionalLong endedAt = OptionalLong.empty();
    /** Whether the last step was ever left; going back into the session makes nothing of that undone. */
    private boolean completed;

    /** Begins with a step; {@code done} and {@code before} are what a resumed session did before. */
    SessionTimeline(Plan plan, int step, List<SetResult> done, Totals before) {
        this.plan = plan;
        from = plan.nanosFromEachStep();
        results = new SetResults(done, events);
        done.forEach(result -> this.plan = this.plan.withLoadOf(result.set()));
        active = ActiveTime.of(before);
        block = new BlockTimer(plan.steps().get(step), done);
        cues = CueSchedule.of(this.plan.steps().get(step));
        events.add(new Event.SessionStarted(Duration.ofNanos(active.sum()), this.plan));
        start(step, active.sum());
    }

    /** Ends every step that is due by then, each at its own end, however late this is called. */
    void run(long time) {
        while (!isOver() && endsAt() <= time) {
            long end = endsAt();
            tellCues(end - 1);
            if (block.endsAt() == end) {
                endBlock(end);
            } else {
                finish(end, false);
            }
        }
        if (!isOver()) {
            tellCues(time);
        }
    }

    /** Where what happens is told. */
    EventLog events() {
        return events;
    }

    Step step() {
        return cues.step();
    }

    StepProgress stepProgress(long time) {
        return new StepProgress(cues, Duration.ofNanos(time - start));
    }

    boolean isOver() {
        return endedAt.isPresent();
    }

    OptionalLong endedAt() {
        return endedAt;
    }

    /** When something happens next by itself: a cue, or the step's end. */
    OptionalLong nextDue() {
        if (isOver()) {
            return OptionalLong.empty();
        }
        OptionalLong cue = cues.nextAfter(told);
        long next = Math.min(endsAt(), block.nextAfter(start + told));
        next = Math.min(next, cue.isPresent() ? start + cue.getAsLong() : NEVER);
        return next == NEVER ? OptionalLong.empty() : OptionalLong.of(next);
    }

    /** What is left of this step and all after it. */
    Duration left(long time) {
        if (isOver()) {
            return Duration.ZERO;
        }
        long bySteps = Math.max(0, end() - time) + from[step().index() + 1];
        long byClock = block.endsAt() == NEVER
                ? NEVER
                : block.endsAt() - time + from[plan.lastOfBlock(step()).index() + 1];
        return Duration.ofNanos(Math.min(bySteps, byClock));
    }

    /** What would be kept if it ended at that time, after so many nanoseconds in pauses. */
    Outcome outcome(long time, long paused) {
        ActiveTime now = isOver() ? active : active.plus(step(), time - start);
        return new Outcome(plan, results.all(), now.toTotals(paused), isOver() && completed, block.times());
    }

    /** The set just before this rest, switch or end, whose reps or seconds can still be corrected. */
    Optional<SetResult> correctable() {
        if (!isOver() && step().isWork()) {
            return Optional.empty();
        }
        return plan.workUpTo(step().index())
                .flatMap(work -> results.of(work.set()))
                .filter(result -> result.status() != SetResult.Status.SKIPPED);
    }

    void correct(UnaryOperator<SetResult> correction, long time) {
        correctable().ifPresent(before -> results.record(correction.apply(before), time));
    }

    /** Changes the load of the set just done, or else of the next, and of those that follow with the same load. */
    void changeLoad(int direction, Load.Unit usual, long time) {
        Optional<SetResult> done = correctable();
        PlannedSet set = done.map(SetResult::set).orElse(step().set());
        PlannedSet changed = set.with(Load.stepped(set.dose().load(), direction, usual));
        plan = plan.withLoadOf(changed);
        cues = cues.with(plan.steps().get(step().index()));
        done.ifPresent(result -> results.record(result.of(changed), time));
    }

    void next(long time) {
        finish(time, true);
    }

    void back(long time) {
        jump(Math.max(0, step().index() - 1), time);
    }

    /** Goes back into the last step of a session that is over; the end of the count-in takes the place of its first cue. */
    void reopen(long time) {
        endedAt = OptionalLong.empty();
        start = time;
        told = 0;
        cues = CueSchedule.of(plan.steps().get(step().index()));
        events.add(new Event.StepStarted(Duration.ofNanos(time), step()));
    }

    void restart(long time) {
        jump(step().index(), time);
    }

    /** Skips the next set, and its other side. */
    void skip(long time) {
        Step work = plan.workFrom(step().index()).orElseThrow();
        Step last = plan.otherSide(work);
        results.skip(work.set(), time);
        if (last.index() != work.index()) {
            results.skip(last.set(), time);
        }
        leave(time, StepStatus.SKIPPED);
        follow(last, time);
    }

    /** Gives a paced set another pace, and any other step another length; a step that waits for a key has neither. */
    void change(int direction, long time) {
        if (stepProgress(time).rep().isPresent()) {
            pace(REP_CHANGE.multipliedBy(direction), time);
        } else if (!step().waits()) {
            told = time - start;
            cues = cues.lengthened(STEP_CHANGE.multipliedBy(direction), Duration.ofNanos(told));
        }
    }

    /** Changes the pace for the rest of the set, and for what is still to come of the exercise. */
    private void pace(Duration change, long time) {
        plan = plan.paced(step().set().exercise().name(), step().index(), change);
        from = plan.nanosFromEachStep();
        told = time - start;
        cues = cues.pacedAs(plan.steps().get(step().index()), Duration.ofNanos(time - start));
    }

    void end(long time) {
        results.breakOff(stepProgress(time), true, time);
        leave(time, StepStatus.LEFT);
        close(time, false);
    }

    private void finish(long time, boolean byKey) {
        Step step = step();
        StepStatus status = StepStatus.DONE;
        if (step.isWork()) {
            results.finish(stepProgress(time), byKey, time);
            status = results.isDone(step.set()) ? StepStatus.DONE : StepStatus.PARTIAL;
        }
        leave(time, status);
        if (plan.lastOfBlock(step).index() == step.index()) {
            block.end(time);
        }
        if (byKey && !step.isWork()) {
            block.restart(plan.steps().get(step.index() + 1), time);
        }
        if (plan.closesRound(step)) {
            events.cue(Cue.Kind.ROUND_DONE, step.set().round(), step(), time);
        }
        follow(step, time);
    }

    /** The clock ends the block: the set under way is cut short there, and what comes after the block starts. */
    private void endBlock(long time) {
        if (step().waits() || end() > time) {
            results.breakOff(stepProgress(time), false, time);
        } else if (step().isWork()) {
            results.finish(stepProgress(time), false, time);
        }
        boolean isCut = step().isWork() && !results.isDone(step().set());
        leave(time, isCut ? StepStatus.PARTIAL : StepStatus.DONE);
        block.end(time);
        follow(plan.lastOfBlock(step()), time);
    }

    private void jump(int index, long time) {
        results.breakOff(stepProgress(time), false, time);
        leave(time, StepStatus.LEFT);
        block.restart(plan.steps().get(index), time);
        start(index, time);
    }

    private void follow(Step before, long time) {
        if (before.index() + 1 < plan.steps().size()) {
            start(before.index() + 1, time);
        } else {
            close(time, true);
        }
    }

    private void start(int index, long time) {
        Step step = plan.steps().get(index);
        Duration length = block.enter(step, time);
        if (length.isZero()) {
            start(index + 1, time);
            return;
        }
        cues = CueSchedule.of(step, length);
        start = time;
        told = -1;
        events.add(new Event.StepStarted(Duration.ofNanos(time), step()));
        tellCues(time);
    }

    private void leave(long time, StepStatus status) {
        events.add(new Event.StepEnded(Duration.ofNanos(time), step(), status));
        active = active.plus(step(), time - start);
        start = time;
    }

    private void close(long time, boolean all) {
        endedAt = OptionalLong.of(time);
        completed |= all;
        events.cue(completed ? Cue.Kind.DONE : Cue.Kind.ENDED, 0, step(), time);
        events.add(new Event.SessionEnded(Duration.ofNanos(time), completed));
    }

    /** Tells each cue that is due by then, with the time at which it was due. */
    private void tellCues(long time) {
        Stream<CueSchedule.Entry> ofStep = cues.due(told, time - start).stream()
                .map(entry -> new CueSchedule.Entry(start + entry.after(), entry.cue()));
        events.cues(Stream.concat(ofStep, block.due(start + told, time)));
        told = time - start;
    }

    /** How long ago half of the block's time was over; empty before, and without a clock that ends it. */
    Optional<Duration> sinceHalfOfBlock(long time) {
        return block.sinceHalf(time);
    }

    /** When this step or its block ends by itself. */
    private long endsAt() {
        return Math.min(step().waits() ? NEVER : end(), block.endsAt());
    }

    /** When the step ends by its own length. */
    private long end() {
        return start + cues.length().toNanos();
    }
}
