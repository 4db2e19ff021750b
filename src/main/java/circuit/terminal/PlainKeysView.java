package circuit.terminal;

import circuit.plan.Side;
import circuit.routine.Dose.Load;
import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.SetResult;
import circuit.session.SetResult.Status;
import circuit.session.Snapshot;
import circuit.terminal.content.SetText;
import circuit.terminal.input.KeyTable;
import circuit.terminal.input.KeyTable.Binding;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What the lines of a session say beside its steps where keys control it, as with a screen reader. */
public final class PlainKeysView implements SessionListener {
    private final PlainView lines;
    private final Console console;
    private Duration shownLength = Duration.ZERO;
    private Optional<Load> shownLoad = Optional.empty();
    private int shownStep = -1;
    private OptionalInt shownEffort = OptionalInt.empty();
    private boolean isAsked;
    private boolean isAskedForSet;

    /** Prints the line that says what the keys do. */
    public PlainKeysView(PlainView lines, Console console) {
        this.lines = lines;
        this.console = console;
        lines.print("Keys: "
                + KeyTable.ALL.stream()
                        .filter(key -> key.hint().isPresent())
                        .map(key -> key.keys() + " " + key.hint().orElseThrow())
                        .collect(Collectors.joining(" · ")));
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.SetRecorded recorded) {
            logged(recorded.at(), recorded.result());
        } else if (event instanceof Event.StepStarted started && started.step().waits()) {
            lines.line(started.at(), "", "", "Enter ends it");
        } else if (event instanceof Event.Muted muted) {
            lines.line(muted.at(), muted.muted() ? "MUTED" : "HEARD", "", "");
        }
    }

    private void logged(Duration at, SetResult result) {
        String side = result.set().side().map(Side::text).orElse("");
        String title = SetText.title(result.set());
        if (result.status() == Status.SKIPPED) {
            lines.line(at, "SKIPPED", side, title);
        } else {
            lines.line(
                    at,
                    "LOGGED",
                    side,
                    title + " · " + SetText.amount(result)
                            + (result.isCountedByAthlete() ? " counted; type how many" : ""));
        }
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        Duration at = snapshot.timing().elapsed();
        snapshot.review().ifPresent(review -> rating(at, review));
        Duration length = snapshot.stepProgress().length();
        int step = snapshot.step().index();
        if (step == shownStep && !length.equals(shownLength)) {
            lines.line(at, "NOW", "", length.toSeconds() + " s in all");
        }
        Optional<Load> load = snapshot.step().set().dose().load();
        if (step == shownStep && !load.equals(shownLoad)) {
            lines.line(
                    at,
                    "NOW",
                    "",
                    SetText.title(snapshot.step().set()) + " · "
                            + SetText.dose(snapshot.step().set().dose()));
        }
        shownStep = step;
        shownLength = length;
        shownLoad = load;
    }

    private void rating(Duration at, Snapshot.Review review) {
        if (review.asksForSet()) {
            if (!isAskedForSet) {
                isAskedForSet = true;
                lines.line(at, "LAST SET", "", "Type how much it was, or Up and Down; then Enter");
            }
            return;
        }
        if (!isAsked) {
            isAsked = true;
            lines.line(at, "RATE", "", "How hard was it? 1 very easy to 9, 0 for 10 all out; then Enter");
        }
        if (!review.effort().equals(shownEffort)) {
            shownEffort = review.effort();
            shownEffort.ifPresent(effort -> lines.line(at, "EFFORT", "", String.valueOf(effort)));
        }
    }

    /** Each key on a line. */
    @Override
    public void toggleKeyList() {
        for (Binding key : KeyTable.ALL) {
            lines.print("         " + key.keys() + ": " + key.does());
        }
    }

    @Override
    public void resized() {
        console.refresh();
    }

    @Override
    public void suspend() {
        console.suspend();
    }
}
