package circuit.terminal;

import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.Screen;
import java.util.List;
import java.util.Optional;

/** The session on the whole window. Draws what has changed when something changes. */
public final class FullView extends ConsoleView {
    private static final int NONE = -1;

    private final Optional<String> notice;
    private int firstStep = NONE;
    private Optional<Screen> screen = Optional.empty();

    /**
     * Draws on an open console.
     *
     * @param speed how many seconds of the session pass in a real one
     * @param notices messages to the athlete, shown until the first step is over
     */
    public FullView(Console console, Theme theme, long speed, List<String> notices) {
        super(console, theme, speed);
        notice = notices.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", notices));
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (snapshot.phase() == Phase.OVER && snapshot.review().isEmpty()) {
            return; // without a review the last screen would only flash by on the way out
        }
        firstStep = firstStep == NONE ? snapshot.step().index() : firstStep;
        boolean withKeys = showsKeys && snapshot.phase() != Phase.OVER;
        Optional<String> shownNotice = notice.filter(any -> snapshot.step().index() == firstStep);
        console.draw(size -> {
            Screen valid = screen.filter(it -> it.isValid(snapshot, size, withKeys))
                    .orElseGet(() -> Screen.of(snapshot, size, theme, withKeys, shownNotice, screen));
            screen = Optional.of(valid);
            return valid.picture(snapshot.stepProgress().movement());
        });
    }

    @Override
    long nanosUntilMovement(Snapshot snapshot) {
        return screen.map(it -> it.nanosUntilMovement(snapshot.stepProgress().movement()))
                .orElse(Long.MAX_VALUE);
    }
}
