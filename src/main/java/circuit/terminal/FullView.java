package circuit.terminal;

import circuit.session.Audience;
import circuit.session.Event;
import circuit.session.Input;
import circuit.session.Snapshot;
import java.util.Optional;

/** The whole window: redrawn when something on it changes, and then only what differs. */
public final class FullView implements Audience {
    private final Console console;
    private final Theme theme;
    private final long speed;
    private boolean keys;
    private boolean muted;
    private Optional<Painting> last = Optional.empty();

    /**
     * Draws on an open console.
     *
     * @param speed how many seconds of the session pass in a real one
     */
    public FullView(Console console, Theme theme, long speed) {
        this.console = console;
        this.theme = theme;
        this.speed = speed;
    }

    @Override
    public void happened(Event event) {}

    @Override
    public void show(Snapshot snapshot) {
        console.draw(size -> {
            Painting painting = last.filter(it -> it.holds(snapshot, size, keys, muted))
                    .orElseGet(() -> Painting.of(snapshot, size, theme, keys, muted));
            last = Optional.of(painting);
            return painting.lines(snapshot.stepElapsed());
        });
    }

    @Override
    public long untilChange(Snapshot snapshot) {
        long moved = last.map(painting -> painting.untilMoved(snapshot.stepElapsed()))
                .orElse(Long.MAX_VALUE);
        return NextChange.nanos(snapshot, theme, speed, moved);
    }

    @Override
    public void toggle(Input.View view) {
        keys ^= view == Input.View.KEYS;
        muted ^= view == Input.View.MUTE;
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
