package circuit.session;

import circuit.plan.Plan;
import circuit.plan.Step;
import circuit.session.Event.StepStatus;
import circuit.session.Outcome.Totals;
import circuit.session.cue.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The steps, results and cues of a session on its own clock, in nanoseconds, on which pauses do not exist. */
final class SessionTimeline {
    private final Plan plan;
    private final SessionProgress progress;
    private final SetResults results;
    private final List<Event> events = new ArrayList<>();
    private OptionalLong endedAt = OptionalLong.empty();
    private boolean completed;

    /** Begins with a step; {@code done} and {@code before} are what a resumed session did before. */
    SessionTimeline(Plan plan, int step, List<SetResult> done, Totals before) {
        this.plan = plan;
        progress = new SessionProgress(plan, before);
        results = new SetResults(done);
        long time = before.work().plus(before.rest()).toNanos();
        events.add(new Event.SessionStarted(Duration.ofNanos(time), plan));
        start(step, time);
    }

    /** Ends every step that is due by then, each at its own end, however late this is called. */
    void run(long time) {
        while (!isOver() && !step().waits() && time >= progress.end()) {
            tellCues(progress.end() - 1);
            finish(progress.end(), false);
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
        return progress.step();
    }

    SessionProgress progress() {
        return progress;
    }

    SetResults results() {
        return results;
    }

    boolean isOver() {
        return endedAt.isPresent();
    }

    OptionalLong endedAt() {
        return endedAt;
    }

    boolean isCompleted() {
        return completed;
    }

    /** When something happens next by itself. */
    OptionalLong nextDue() {
        return isOver() ? OptionalLong.empty() : progress.nextDue();
    }

    /** The rep set just before this rest, switch or end, whose reps can still be corrected. */
    Optional<SetResult> correctable() {
        if (!isOver() && step().isWork()) {
            return Optional.empty();
        }
        return progress.workBehind(isOver())
                .flatMap(work -> results.of(work.set()))
                .filter(result -> result.set().isReps() && result.status() != SetResult.Status.SKIPPED);
    }

    void correct(int change, long time) {
        correctable().ifPresent(before -> recorded(results.corrected(before, before.reps() + change), time));
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

    void skip(long time) {
        Step work = progress.workAhead();
        Step last = progress.otherSide(work);
        results.skipped(work.set()).ifPresent(result -> recorded(result, time));
        if (last.index() != work.index()) {
            results.skipped(last.set()).ifPresent(result -> recorded(result, time));
        }
        leave(time, StepStatus.SKIPPED);
        follow(last, time);
    }

    void lengthen(Duration change, long time) {
        if (!step().waits()) {
            progress.lengthen(change.toNanos(), time);
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
            SetResult result = results.finished(step.set(), Duration.ofNanos(progress.inStep(time)), byKey);
            recorded(result, time);
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
        if (step().isWork() && (forGood || results.of(step().set()).isEmpty())) {
            results.brokenOff(step().set(), Duration.ofNanos(progress.inStep(time)))
                    .ifPresent(result -> recorded(result, time));
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
        progress.start(index, time);
        events.add(new Event.StepStarted(Duration.ofNanos(time), step()));
        tellCues(time);
    }

    private void leave(long time, StepStatus status) {
        events.add(new Event.StepEnded(Duration.ofNanos(time), step(), status));
        progress.leave(time);
    }

    private void close(long time, boolean all) {
        endedAt = OptionalLong.of(time);
        completed = all;
        cue(all ? Cue.Kind.DONE : Cue.Kind.ENDED, 0, time);
        events.add(new Event.SessionEnded(Duration.ofNanos(time), all));
    }

    private void tellCues(long time) {
        progress.takeDueCues(time, (due, cue) -> events.add(new Event.CueDue(Duration.ofNanos(due), cue)));
    }

    private void recorded(SetResult result, long time) {
        events.add(new Event.SetRecorded(Duration.ofNanos(time), result));
    }
}
