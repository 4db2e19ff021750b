package circuit.terminal;

import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import circuit.terminal.screen.StatusLine;

/** The session in one line, redrawn in its place, for a small pane. It does not take over the terminal. */
public final class LineView implements SessionListener {
    private final Console console;
    private final Theme theme;
    private final long speed;
    private boolean showsKeys;

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
        ScreenContent content = ScreenContent.of(snapshot, theme.flashes());
        // A line as wide as the window would wrap on some terminals.
        console.drawLine(size -> {
            int columns = Math.max(1, size.getColumns() - 1);
            return showsKeys && content.state() != Theme.State.OVER
                    ? StatusLine.ofKeys(content, columns, theme)
                    : StatusLine.of(content, columns, theme, snapshot.muted());
        });
    }

    @Override
    public long nanosUntilChange(Snapshot snapshot) {
        return NextRedraw.nanos(snapshot, theme.flashes(), speed, Long.MAX_VALUE);
    }

    @Override
    public void toggleKeyList() {
        showsKeys = !showsKeys;
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
