package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Block.Order;
import circuit.routine.Measure;
import circuit.session.SetResult;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.session.cue.StepProgress;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent.Remark;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The words for the state of a session. */
final class StateText {
    /** How long into the next set a skipped one is still mentioned. */
    private static final Duration SKIP_SHOWN = Duration.ofSeconds(5);

    private StateText() {}

    static Theme.State state(Snapshot now) {
        return switch (now.phase()) {
            case GET_READY, COUNT_IN -> Theme.State.READY;
            case WORK -> isBreather(now) ? Theme.State.REST : Theme.State.WORK;
            case SWITCH -> Theme.State.SWITCH;
            case REST -> Theme.State.REST;
            case PAUSED -> Theme.State.PAUSED;
            case OVER -> Theme.State.OVER;
        };
    }

    static String word(Snapshot now) {
        return switch (now.phase()) {
            case GET_READY -> "GET READY";
            case WORK -> isBreather(now) ? "BREATHE" : now.stepProgress().bite().isPresent() ? "HOLD" : "WORK";
            case SWITCH -> "SWITCH";
            case REST -> "REST";
            case PAUSED -> "PAUSED";
            case COUNT_IN -> "BACK IN";
            case OVER -> now.outcome().completed() ? "DONE" : "ENDED";
        };
    }

    private static boolean isBreather(Snapshot now) {
        return now.stepProgress().bite().filter(bite -> !bite.isHold()).isPresent();
    }

    /** What a key does now, or the tempo of the rep. */
    static Optional<String> prompt(Snapshot now) {
        return switch (now.phase()) {
            case PAUSED -> Optional.of(now.timing().slept() ? "Space to go on: the machine slept" : "Space to go on");
            case COUNT_IN -> Optional.of("Space to start now");
            case WORK -> now.step().waits() ? Optional.of("Enter when done") : TempoBar.of(now);
            case GET_READY, SWITCH, REST, OVER -> Optional.empty();
        };
    }

    /** What the plus and minus keys change: the pace, which is told, or the length of the step. */
    static Optional<String> adjustable(Snapshot now) {
        Optional<String> pace = now.stepProgress().rep().map(rep -> "pace " + TimeText.written(rep.length()));
        return pace.or(() -> now.step().waits() ? Optional.empty() : Optional.of("10s"));
    }

    /** The set's time where the countdown shows reps or bites; {@code HALF} when half of the set or of a block by the clock is over. */
    static Optional<String> clock(Snapshot now) {
        if (CueFlash.showsHalfway(now)) {
            return Optional.of("HALF");
        }
        StepProgress progress = now.stepProgress();
        boolean hasOtherNumber = progress.rep().isPresent() || progress.bite().isPresent();
        if (now.phase() == Phase.COUNT_IN || !hasOtherNumber) {
            return Optional.empty();
        }
        return Optional.of(TimeText.clock(
                now.step().isOpen() ? Duration.ofSeconds(progress.elapsed().toSeconds()) : progress.left()));
    }

    /** What the exercise is to the athlete, and in time to lie down the side it begins on; empty at work. */
    static Optional<String> lead(Snapshot now) {
        PlannedSet set = now.step().set();
        String side = set.side().map(any -> ", " + any.text() + " side").orElse("");
        return switch (now.step().kind()) {
            case WORK -> Optional.empty();
            case LEAD_IN -> Optional.of((set.number() == 1 ? "First" : "Next") + side);
            case SWITCH -> Optional.of("Other side");
            case REST -> Optional.of(roundDone(set) + "Next" + side);
        };
    }

    private static String roundDone(PlannedSet next) {
        PlannedSet.Position position = next.position();
        boolean beginsRound = position.order() == Order.CIRCUIT && next.round() > 1 && position.place() == 1;
        return beginsRound ? "Round " + (next.round() - 1) + " done · " : "";
    }

    /** What was skipped just now; in a rest after reps, what was logged; at work, what comes next. */
    static Optional<Remark> remark(Snapshot now) {
        return skipped(now).or(() -> logged(now)).or(() -> next(now));
    }

    private static Optional<Remark> skipped(Snapshot now) {
        boolean isShown = !now.step().isWork()
                || (now.phase() != Phase.OVER && now.stepProgress().elapsed().compareTo(SKIP_SHOWN) < 0);
        return now.plan().steps().subList(0, now.step().index()).stream()
                .filter(step -> isShown && step.isWork())
                .reduce((earlier, later) -> later)
                .map(Step::set)
                .filter(set -> isSkipped(set, now))
                .map(set -> Remark.of("Skipped: " + SetText.title(set)));
    }

    private static boolean isSkipped(PlannedSet set, Snapshot now) {
        return now.outcome().results().stream()
                .anyMatch(result -> result.status() == SetResult.Status.SKIPPED
                        && result.set().number() == set.number());
    }

    private static Optional<Remark> logged(Snapshot now) {
        return now.phase() == Phase.WORK
                ? Optional.empty()
                : now.correctable().map(result -> logged(result, now.phase() == Phase.OVER));
    }

    private static Remark logged(SetResult result, boolean isOver) {
        return result.isCountedByAthlete() && !isOver
                ? new Remark(Optional.empty(), "How many? " + SetText.amount(result), Optional.of("type it or ↑/↓"))
                : new Remark(
                        Optional.of(isOver ? SetText.title(result.set()) : "Logged"),
                        SetText.amount(result),
                        Optional.of(isOver ? "↑/↓ to correct" : "0-9, ↑/↓ correct"));
    }

    private static Optional<Remark> next(Snapshot now) {
        return now.step().isWork() && now.phase() != Phase.OVER
                ? Optional.of(Remark.of("Next: " + SetText.next(now.plan(), now.step())))
                : Optional.empty();
    }

    /** {@code about 9:25 left}, and the same for less room. */
    static List<String> left(Snapshot now) {
        String clock = TimeText.clock(now.timing().left());
        return now.plan().isAbout()
                ? List.of("about " + clock + " left", "~" + clock)
                : List.of(clock + " left", clock);
    }

    /** The question what was done in the last set, or how hard the session was, or the answer. */
    static String question(Snapshot now, Snapshot.Review review) {
        if (review.asksForSet()) {
            return now.correctable()
                    .map(result -> SetText.amountAlone(result) + "?")
                    .orElse("");
        }
        return review.effort().isPresent() ? "Effort " + review.effort().getAsInt() + " of 10" : "Effort 1-10?";
    }

    /** What the digits type: the count or the seconds of the last set; empty where they are the effort. */
    static Optional<String> typed(Snapshot now, Snapshot.Review review) {
        return now.correctable()
                .filter(result -> review.asksForSet())
                .map(result -> result.set().dose().effort().measure())
                .map(measure -> measure == Measure.DISTANCE ? Measure.TIME : measure)
                .map(Measure::units);
    }

    /** What the numbers mean; nothing once an effort was chosen. */
    static String scale(Snapshot now, Snapshot.Review review) {
        if (review.asksForSet()) {
            boolean hasLoad = now.correctable()
                    .filter(result -> result.set().dose().load().isPresent())
                    .isPresent();
            return "type it · ↑/↓" + (hasLoad ? " · </> load" : "") + " · Enter: yes";
        }
        return review.effort().isPresent() ? "" : "1 very easy … 10 all out";
    }

    /** For how long the question stands. */
    static String reviewLeft(Snapshot.Review review) {
        return "ends in " + Snapshot.secondsUp(review.left()) + " s";
    }
}
