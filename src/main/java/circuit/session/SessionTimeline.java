package circuit.session;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.session.Event.StepStatus;
import circuit.session.Outcome.Totals;
import circuit.session.cue.Cue;
import circuit.session.cue.CueSchedule;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The steps, results and cues of a session on its own clock, in nanoseconds, on which pauses do not exist. */
final class SessionTimeline {
    /** By how much the plus and minus keys change the length of a step. */
    private static final Duration STEP_CHANGE = Duration.ofSeconds(10);
    /** By how much they change the length of a rep, in a set that is paced. */
    private static final Duration REP_CHANGE = Duration.ofMillis(500);
    /** What is left at least of a step that is made shorter. */
    private static final long LEAST_LEFT = 3_000_000_000L;
    /** A set that is left earlier than this does not count as begun. */
    private static final Duration BEGUN = Duration.ofSeconds(1);

    private Plan plan;
    private long[] after;

    private final SetResults results = new SetResults();
    private final List<Event> events = new ArrayList<>();

    private CueSchedule cues;
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
        after = plan.nanosAfterEachStep();
        done.forEach(results::put);
        active = ActiveTime.of(before);
        cues = CueSchedule.of(plan.steps().get(step));
        events.add(new Event.SessionStarted(Duration.ofNanos(active.sum()), plan));
        start(step, active.sum());
    }

    /** Ends every step that is due by then, each at its own end, however late this is called. */
    void run(long time) {
        while (!isOver() && !step().waits() && time >= end()) {
            tellCues(end() - 1);
            finish(end(), false);
        }
        if (!isOver()) {
            tellCues(time);
        }
    }

    /** The events since the last call. */
    List<Event> takeEvents() {
        List<Event> happened = List.copyOf(events);
        events.clear();
        return happened;
    }

    void add(Event event) {
        events.add(event);
    }

    void cue(Cue.Kind kind, int count, long time) {
        events.add(new Event.CueDue(Duration.ofNanos(time), new Cue(kind, step(), count)));
    }

    Step step() {
        return cues.step();
    }

    StepProgress stepProgress(long time) {
        return new StepProgress(cues, inStep(time));
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
        if (step().waits()) {
            return cue.isPresent() ? OptionalLong.of(start + cue.getAsLong()) : cue;
        }
        return OptionalLong.of(Math.min(end(), start + cue.orElse(length())));
    }

    /** What is left of this step and all after it. */
    Duration left(long time) {
        return Duration.ofNanos(isOver() ? 0 : Math.max(0, end() - time) + after[step().index()]);
    }

    /** What would be kept if it ended at that time, after so many nanoseconds in pauses. */
    Outcome outcome(long time, long paused) {
        ActiveTime now = isOver() ? active : active.plus(step(), time - start);
        return new Outcome(plan, results.all(), now.toTotals(paused), isOver() && completed);
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

    void correct(int change, long time) {
        correctable().ifPresent(before -> record(before.corrected(change), time));
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
        recordSkipped(work.set(), time);
        if (last.index() != work.index()) {
            recordSkipped(last.set(), time);
        }
        leave(time, StepStatus.SKIPPED);
        follow(last, time);
    }

    /** Gives a paced set another pace, and any other step another length; a step that waits for a key has neither. */
    void change(int direction, long time) {
        if (stepProgress(time).rep().isPresent()) {
            pace(REP_CHANGE.multipliedBy(direction), time);
        } else if (!step().waits()) {
            lengthen(STEP_CHANGE.multipliedBy(direction), time);
        }
    }

    /** Changes the pace for the rest of the set, and for what is still to come of the exercise. */
    private void pace(Duration change, long time) {
        plan = plan.paced(step().set().exercise().name(), step().index(), change);
        after = plan.nanosAfterEachStep();
        told = time - start;
        cues = cues.pacedAs(plan.steps().get(step().index()), inStep(time));
    }

    /**
     * The last three seconds of the step stay, in which it is counted down: so the next step never starts unannounced,
     * and one key press too many takes no time from it.
     */
    private void lengthen(Duration change, long time) {
        told = time - start;
        long length = Math.max(Math.min(length(), told + LEAST_LEFT), length() + change.toNanos());
        cues = cues.lasting(Duration.ofNanos(length));
    }

    void end(long time) {
        keepPartial(time, true);
        leave(time, StepStatus.LEFT);
        close(time, false);
    }

    private void finish(long time, boolean byKey) {
        Step step = step();
        StepStatus status = StepStatus.DONE;
        if (step.isWork()) {
            if (!byKey || isBegun(time) || results.of(step.set()).isEmpty()) {
                record(SetResult.finished(stepProgress(time), byKey), time);
            }
            status = results.isDone(step.set()) ? StepStatus.DONE : StepStatus.PARTIAL;
        }
        leave(time, status);
        if (plan.closesRound(step)) {
            cue(Cue.Kind.ROUND_DONE, step.set().round(), time);
        }
        follow(step, time);
    }

    private void jump(int index, long time) {
        keepPartial(time, false);
        leave(time, StepStatus.LEFT);
        start(index, time);
    }

    /**
     * Keeps what was done of the set under way.
     *
     * @param forGood whether it will not be done again, so that it replaces an earlier attempt
     */
    private void keepPartial(long time, boolean forGood) {
        PlannedSet set = step().set();
        if (step().isWork() && isBegun(time) && (forGood || results.of(set).isEmpty())) {
            record(SetResult.brokenOff(stepProgress(time)), time);
        }
    }

    private boolean isBegun(long time) {
        return inStep(time).compareTo(BEGUN) >= 0;
    }

    private void follow(Step before, long time) {
        if (before.index() + 1 < plan.steps().size()) {
            start(before.index() + 1, time);
        } else {
            close(time, true);
        }
    }

    private void start(int index, long time) {
        cues = CueSchedule.of(plan.steps().get(index));
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
        cue(completed ? Cue.Kind.DONE : Cue.Kind.ENDED, 0, time);
        events.add(new Event.SessionEnded(Duration.ofNanos(time), completed));
    }

    /** Tells each cue of the step that is due by then, with the time at which it was due. */
    private void tellCues(long time) {
        for (CueSchedule.Entry due : cues.due(told, time - start)) {
            events.add(new Event.CueDue(Duration.ofNanos(start + due.after()), due.cue()));
        }
        told = time - start;
    }

    /** A set that was done before stays done. */
    private void recordSkipped(PlannedSet set, long time) {
        if (!results.isDone(set)) {
            record(SetResult.skipped(set), time);
        }
    }

    private void record(SetResult result, long time) {
        results.put(result);
        events.add(new Event.SetRecorded(Duration.ofNanos(time), result));
    }

    private Duration inStep(long time) {
        return Duration.ofNanos(time - start);
    }

    /** When the step ends by itself. */
    private long end() {
        return start + length();
    }

    private long length() {
        return cues.length().toNanos();
    }
}
