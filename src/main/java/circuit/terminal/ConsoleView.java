package circuit.terminal;

import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.CueFlash;
import java.util.concurrent.TimeUnit;

/** A view that is drawn on a console, and drawn anew when something changes. */
abstract class ConsoleView implements SessionListener {
    /** Nobody sees more pictures than this of a rehearsal, in which many seconds of the session pass in a real one. */
    private static final long PICTURES_A_SECOND = 30;

    final Console console;
    final Theme theme;
    boolean showsKeys;
    private final long speed;

    ConsoleView(Console console, Theme theme, long speed) {
        this.console = console;
        this.theme = theme;
        this.speed = speed;
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public long nanosUntilChange(Snapshot snapshot) {
        long least = speed > 1 ? speed * TimeUnit.SECONDS.toNanos(1) / PICTURES_A_SECOND : 0;
        long change = CueFlash.nanosUntilChange(snapshot, theme.flashes());
        return Math.max(least, Math.min(change, nanosUntilMovement(snapshot)));
    }

    /** How many nanoseconds of the session's time pass until a figure moves. */
    long nanosUntilMovement(Snapshot snapshot) {
        return Long.MAX_VALUE;
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
