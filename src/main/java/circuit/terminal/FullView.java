package circuit.terminal;

import circuit.session.Audience;
import circuit.session.Event;
import circuit.session.Input;
import circuit.session.Phase;
import circuit.session.Snapshot;

/** The whole window: redrawn when something on it changes, and then only what differs. */
public final class FullView implements Audience {
    private final Console console;
    private final Theme theme;
    private final long speed;
    private boolean keys;
    private boolean muted;
    private boolean moving;

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
        if (snapshot.phase() == Phase.OVER && snapshot.review().isEmpty()) {
            return; // What nobody is asked to look at would only flash by on the way out.
        }
        console.draw(size -> {
            Screen.Picture picture = Screen.picture(snapshot, size, theme, keys, muted);
            moving = picture.moving();
            return picture.lines();
        });
    }

    @Override
    public long untilChange(Snapshot snapshot) {
        return NextChange.nanos(snapshot, theme, speed, moving);
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
