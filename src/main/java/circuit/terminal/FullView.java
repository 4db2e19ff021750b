package circuit.terminal;

import circuit.session.Audience;
import circuit.session.Event;
import circuit.session.Input;
import circuit.session.Snapshot;

/** The whole window: redrawn when something on it changes, and then only what differs. */
public final class FullView implements Audience {
    /** A rehearsal runs many seconds in one, and nobody sees more than this many pictures of them. */
    private static final long FRAMES_A_SECOND = 30;

    private final Console console;
    private final Theme theme;
    private final long least;
    private boolean keys;

    /**
     * Draws on an open console.
     *
     * @param speed how many seconds of the session pass in a real one
     */
    public FullView(Console console, Theme theme, long speed) {
        this.console = console;
        this.theme = theme;
        least = speed > 1 ? speed * 1_000_000_000L / FRAMES_A_SECOND : 0;
    }

    @Override
    public void happened(Event event) {}

    @Override
    public void show(Snapshot snapshot) {
        console.draw(size -> Screen.lines(snapshot, size, theme, keys));
    }

    @Override
    public long untilChange(Snapshot snapshot) {
        return Math.max(least, NextChange.nanos(snapshot));
    }

    @Override
    public void toggle(Input.View view) {
        keys ^= view == Input.View.KEYS;
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
