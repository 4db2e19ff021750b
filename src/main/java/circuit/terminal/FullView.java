package circuit.terminal;

import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The session on the whole window. Draws what has changed when something changes. */
public final class FullView extends ConsoleView {
    private final List<String> notices;
    /** The step in which the newest notice came; they are shown until it is over. */
    private OptionalInt noticeStep = OptionalInt.empty();

    private Optional<Screen> screen = Optional.empty();

    /**
     * Draws on an open console.
     *
     * @param speed how many seconds of the session pass in a real one
     * @param notices messages to the athlete; each is shown until the step in which it came is over
     */
    public FullView(Console console, Theme theme, long speed, List<String> notices) {
        super(console, theme, speed);
        this.notices = new ArrayList<>(notices);
    }

    @Override
    public void onNotice(String text) {
        notices.add(text);
        noticeStep = OptionalInt.empty();
        screen = Optional.empty();
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (snapshot.phase() == Phase.OVER && snapshot.review().isEmpty()) {
            return; // without a review the last screen would only flash by on the way out
        }
        int step = snapshot.step().index();
        noticeStep = noticeStep.isPresent() ? noticeStep : OptionalInt.of(step);
        Optional<String> notice = notices.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", notices));
        boolean withKeys = showsKeys && snapshot.phase() != Phase.OVER;
        Optional<String> shownNotice = notice.filter(any -> noticeStep.equals(OptionalInt.of(step)));
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
