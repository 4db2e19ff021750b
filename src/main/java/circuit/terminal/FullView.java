package circuit.terminal;

import circuit.session.Event;
import circuit.session.Phase;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.NextChange;
import circuit.terminal.screen.Screen;
import java.util.List;
import java.util.Optional;

/** The whole window: redrawn when something on it changes, and then only what differs. */
public final class FullView implements SessionListener {
    private static final int NONE = -1;

    private final Console console;
    private final Theme theme;
    private final long speed;
    private final Optional<String> notice;
    private int first = NONE;
    private boolean keys;
    private Optional<Screen> last = Optional.empty();

    /**
     * Draws on an open console.
     *
     * @param speed how many seconds of the session pass in a real one
     * @param notices what the athlete should know; shown until the first step is over
     */
    public FullView(Console console, Theme theme, long speed, List<String> notices) {
        this.console = console;
        this.theme = theme;
        this.speed = speed;
        notice = notices.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", notices));
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (snapshot.phase() == Phase.OVER && snapshot.review().isEmpty()) {
            return; // What nobody is asked to look at would only flash by on the way out.
        }
        first = first == NONE ? snapshot.step().index() : first;
        Optional<String> told = notice.filter(words -> snapshot.step().index() == first);
        console.draw(size -> {
            Screen screen = last.filter(it -> it.holds(snapshot, size, keys))
                    .orElseGet(() -> Screen.of(snapshot, size, theme, keys, told, last));
            last = Optional.of(screen);
            return screen.picture(snapshot.stepProgress().elapsed());
        });
    }

    @Override
    public long nanosUntilChange(Snapshot snapshot) {
        long moved = last.map(
                        screen -> screen.untilMoved(snapshot.stepProgress().elapsed()))
                .orElse(Long.MAX_VALUE);
        return NextChange.nanos(snapshot, theme, speed, moved);
    }

    @Override
    public void toggleKeyList() {
        keys = !keys;
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
