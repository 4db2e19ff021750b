package circuit.terminal;

import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import circuit.terminal.screen.StatusLine;

/** The session in one line, redrawn in its place, for a small pane. It does not take over the terminal. */
public final class LineView extends ConsoleView {
    /**
     * Draws on a console opened for a line.
     *
     * @param speed how many seconds of the session pass in a real one
     */
    public LineView(Console console, Theme theme, long speed) {
        super(console, theme, speed);
    }

    @Override
    public void onNotice(String text) {
        console.drawAbove(text);
    }

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
}
