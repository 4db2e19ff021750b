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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The steps, results and cues of a session on its own clock, in nanoseconds, on which pauses do not exist. */
final class SessionTimeline {
    /** What is left at least of a step that is made shorter. */
    private static final long LEAST_LEFT = 3_000_000_000L;
    /** A set that is left earlier than this does not count as begun. */
    private static final Duration BEGUN = Duration.ofSeconds(1);

    private final Plan plan;
    /** The length of all steps after each step. */
    private final long[] after;
    /** By the number of the set; a set that is done again gets a new result. */
    private final Map<Integer, SetResult> results = new TreeMap<>();

    private final List<Event> events = new ArrayList<>();

    private CueSchedule cues;
    private long start;
    /** The time in the step up to which its cues were told. */
    private long told;

    private long worked;
    private long rested;
    private OptionalLong endedAt = OptionalLong.empty();
    private boolean completed;

    /** Begins with a step; {@code done} and {@code before} are what a resumed session did before. */
    SessionTimeline(Plan plan, int step, List<SetResult> done, Totals before) {
        this.plan = plan;
        after = new long[plan.steps().size()];
        for (int i = after.length - 2; i >= 0; i--) {
            after[i] = after[i + 1] + plan.steps().get(i + 1).length().toNanos();
        }
        done.forEach(result -> results.put(result.set().number(), result));
        worked = before.work().toNanos();
        rested = before.rest().toNanos();
        cues = CueSchedule.of(plan.steps().get(step));
        events.add(new Event.SessionStarted(Duration.ofNanos(worked + rested), plan));
        start(step, worked + rested);
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
        long running = isOver() ? 0 : time - start;
        boolean working = step().isWork();
        Totals totals = new Totals(
                Duration.ofNanos(worked + (working ? running : 0)),
                Duration.ofNanos(rested + (working ? 0 : running)),
                Duration.ofNanos(paused));
        return new Outcome(plan, List.copyOf(results.values()), totals, completed);
    }

    /** The rep set just before this rest, switch or end, whose reps can still be corrected. */
    Optional<SetResult> correctable() {
        if (!isOver() && step().isWork()) {
            return Optional.empty();
        }
        return plan.workUpTo(step().index())
                .flatMap(work -> result(work.set()))
                .filter(result -> result.set().isReps() && result.status() != SetResult.Status.SKIPPED);
    }

    void correct(int change, long time) {
        correctable().ifPresent(before -> record(before.corrected(before.reps() + change), time));
    }

    void next(long time) {
        finish(time, true);
    }

    void back(long time) {
        jump(Math.max(0, step().index() - 1), time);
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

    /**
     * Makes the step longer or shorter. Its last three seconds stay, in which it is counted down: so the next step never
     * starts unannounced, and one key press too many takes no time from it.
     */
    void lengthen(Duration change, long time) {
        if (!step().waits()) {
            told = time - start;
            long length = Math.max(Math.min(length(), told + LEAST_LEFT), length() + change.toNanos());
            cues = CueSchedule.of(step(), Duration.ofNanos(length));
        }
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
            SetResult result = SetResult.finished(step.set(), inStep(time), byKey);
            record(result, time);
            status = result.status() == SetResult.Status.PARTIAL ? StepStatus.PARTIAL : StepStatus.DONE;
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
        boolean begun = step().isWork() && inStep(time).compareTo(BEGUN) >= 0;
        if (begun && (forGood || result(set).isEmpty())) {
            record(SetResult.brokenOff(set, inStep(time)), time);
        }
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
        if (step().isWork()) {
            worked += time - start;
        } else {
            rested += time - start;
        }
        start = time;
    }

    private void close(long time, boolean all) {
        endedAt = OptionalLong.of(time);
        completed = all;
        cue(all ? Cue.Kind.DONE : Cue.Kind.ENDED, 0, time);
        events.add(new Event.SessionEnded(Duration.ofNanos(time), all));
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
        if (result(set).filter(r -> r.status() == SetResult.Status.DONE).isEmpty()) {
            record(SetResult.skipped(set), time);
        }
    }

    private Optional<SetResult> result(PlannedSet set) {
        return Optional.ofNullable(results.get(set.number()));
    }

    private void record(SetResult result, long time) {
        results.put(result.set().number(), result);
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
