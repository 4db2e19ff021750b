package circuit.terminal;

import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.NextChange;
import circuit.terminal.screen.ScreenContent;
import circuit.terminal.screen.StatusLine;

/** One line, redrawn in its place, for a small pane: it takes over nothing. */
public final class LineView implements SessionListener {
    private final Console console;
    private final Theme theme;
    private final long speed;
    private boolean keys;

    /**
     * Draws on a console opened for a line.
     *
     * @param speed how many seconds of the session pass in a real one
     */
    public LineView(Console console, Theme theme, long speed) {
        this.console = console;
        this.theme = theme;
        this.speed = speed;
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public void onSnapshot(Snapshot snapshot) {
        ScreenContent scene = ScreenContent.of(snapshot, theme);
        // A line as wide as the window would wrap on some terminals.
        console.drawLine(size -> {
            int columns = Math.max(1, size.getColumns() - 1);
            return keys && scene.state() != Theme.State.OVER
                    ? StatusLine.ofKeys(scene, columns, theme)
                    : StatusLine.of(scene, columns, theme, snapshot.muted());
        });
    }

    @Override
    public long nanosUntilChange(Snapshot snapshot) {
        return NextChange.nanos(snapshot, theme, speed, Long.MAX_VALUE);
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
