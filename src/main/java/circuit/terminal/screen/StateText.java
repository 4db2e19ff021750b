package circuit.terminal.screen;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Block.Order;
import circuit.session.Phase;
import circuit.session.SetStatus;
import circuit.session.Snapshot;
import circuit.session.cue.StepProgress;
import circuit.terminal.canvas.Theme;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The words that tell the states apart. */
final class StateText {
    /** How long a skip is told of where no rest follows it. */
    private static final Duration SKIP_TOLD = Duration.ofSeconds(5);

    private StateText() {}

    static Theme.State state(Snapshot now) {
        return switch (now.phase()) {
            case GET_READY, COUNT_IN -> Theme.State.READY;
            case WORK ->
                now.stepProgress().bite().map(StepProgress.Bite::isHold).orElse(true)
                        ? Theme.State.WORK
                        : Theme.State.REST;
            case SWITCH -> Theme.State.SWITCH;
            case REST -> Theme.State.REST;
            case PAUSED -> Theme.State.PAUSED;
            case OVER -> Theme.State.OVER;
        };
    }

    static String word(Snapshot now) {
        return switch (now.phase()) {
            case GET_READY -> "GET READY";
            case WORK ->
                now.stepProgress()
                        .bite()
                        .map(bite -> bite.isHold() ? "HOLD" : "BREATHE")
                        .orElse("WORK");
            case SWITCH -> "SWITCH";
            case REST -> "REST";
            case PAUSED -> "PAUSED";
            case COUNT_IN -> "BACK IN";
            case OVER -> now.outcome().completed() ? "DONE" : "ENDED";
        };
    }

    static Optional<String> prompt(Snapshot now) {
        return switch (now.phase()) {
            case PAUSED -> Optional.of(now.timing().slept() ? "Space to go on: the machine slept" : "Space to go on");
            case COUNT_IN -> Optional.of("Space to start now");
            case WORK -> now.step().waits() ? Optional.of("Enter when done") : TempoBar.of(now);
            case GET_READY, SWITCH, REST, OVER -> Optional.empty();
        };
    }

    /** The set's time, where its reps or its bites are the number to look at; half-way, that. */
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

    /** What the exercise on the screen is to the athlete. */
    static Optional<String> lead(Snapshot now) {
        return switch (now.step().kind()) {
            case WORK -> Optional.empty();
            case LEAD_IN -> Optional.of((now.step().set().number() == 1 ? "First" : "Next") + side(now));
            case SWITCH -> Optional.of("Other side");
            case REST ->
                Optional.of(roundDone(now).map(round -> round + " · Next").orElse("Next") + side(now));
        };
    }

    /** The side to lie down on, while there is time for that. */
    private static String side(Snapshot now) {
        return now.step().set().side().map(side -> ", " + side.text() + " side").orElse("");
    }

    private static Optional<String> roundDone(Snapshot now) {
        PlannedSet next = now.step().set();
        boolean first = next.position().order() == Order.CIRCUIT
                && next.round() > 1
                && next.position().place() == 1;
        return first ? Optional.of("Round " + (next.round() - 1) + " done") : Optional.empty();
    }

    /** What was skipped just now; in a rest after reps what was logged, at work what comes after it. */
    static Optional<String> last(Snapshot now) {
        Optional<String> skipped = skipped(now);
        if (skipped.isPresent()) {
            return skipped;
        }
        Optional<String> logged = now.phase() == Phase.WORK
                ? Optional.empty()
                : now.correctable().map(result -> "Logged: " + result.reps() + " reps  ↑/↓ to correct");
        boolean lookAhead = now.step().kind() == Step.Kind.WORK && now.phase() != Phase.OVER;
        return logged.isEmpty() && lookAhead ? Optional.of("Next: " + SetText.next(now)) : logged;
    }

    /** What the skip key passed over: told until work has gone on for a while. */
    private static Optional<String> skipped(Snapshot now) {
        boolean isWork = now.step().isWork();
        if (isWork && (now.phase() == Phase.OVER || now.stepProgress().elapsed().compareTo(SKIP_TOLD) >= 0)) {
            return Optional.empty();
        }
        List<Step> before = now.plan().steps().subList(0, now.step().index());
        return before.stream()
                .filter(Step::isWork)
                .reduce((earlier, later) -> later)
                .map(Step::set)
                .filter(set -> now.outcome().results().stream()
                        .anyMatch(result -> result.status() == SetStatus.SKIPPED
                                && result.set().number() == set.number()))
                .map(set -> "Skipped: " + SetText.title(set));
    }
}
