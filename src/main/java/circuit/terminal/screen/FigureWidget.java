package circuit.terminal.screen;

import circuit.figure.DotEncoding;
import circuit.figure.FigureAnimation;
import circuit.figure.FigurePlayer;
import circuit.figure.Frame;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.session.Phase;
import circuit.session.Snapshot;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/**
 * The figure that does the move: at the set's pace while it is worked, slowly while it is still to come.
 *
 * @param still whether it stands still, as the athlete does in a pause
 */
public record FigureWidget(FigurePlayer player, boolean still) {
    private static final int LEAST_COLUMNS = 16;
    private static final int LEAST_ROWS = 8;

    /** With the player that was there before, if it would do the same: to measure a movement anew takes longer than to draw it. */
    static Optional<FigureWidget> of(Snapshot now, boolean unicode, Optional<FigureWidget> before) {
        PlannedSet set = now.step().set();
        boolean over = now.phase() == Phase.OVER;
        return set.exercise().figure().filter(figure -> !over).map(figure -> {
            FigureAnimation play = now.step().isWork() ? atWork(figure, set) : FigureAnimation.preview(set.dose());
            boolean left = set.side().filter(side -> side == Side.LEFT).isPresent();
            boolean still = now.phase() == Phase.PAUSED || now.phase() == Phase.COUNT_IN;
            DotEncoding lettering = unicode ? DotEncoding.BRAILLE : DotEncoding.ASCII;
            FigurePlayer player = before.map(FigureWidget::player)
                    .filter(known -> known.plays(figure, play, left, lettering))
                    .orElseGet(() -> new FigurePlayer(figure, play, left, lettering));
            return new FigureWidget(player, still);
        });
    }

    private static FigureAnimation atWork(circuit.routine.figure.Figure figure, PlannedSet set) {
        FigureAnimation play = FigureAnimation.of(figure, set.dose(), set.repLength());
        return set.dose()
                .bites()
                .<FigureAnimation>map(bites -> new BiteAnimation(play, bites))
                .orElse(play);
    }

    /** Whether there is room for it. */
    static boolean fits(Area area) {
        return area.width() >= LEAST_COLUMNS && area.height() >= LEAST_ROWS;
    }

    /** Until it looks different from when the step had run so long, in nanoseconds. */
    long untilChange(Duration elapsed) {
        return still ? Long.MAX_VALUE : player.nextChange(elapsed).toNanos();
    }

    void draw(ScreenContext sheet, Area area, Duration elapsed) {
        Frame frame = player.frame(elapsed, area.width(), area.height());
        draw(sheet.canvas(), area, frame, sheet.theme(), sheet.scene().state());
    }

    /** Near limbs bright, far ones and things soft, those that work in the state's colour. */
    public static void draw(Canvas canvas, Area area, Frame frame, Theme theme, Theme.State state) {
        Map<Frame.Shade, AttributedStyle> styles = new EnumMap<>(Frame.Shade.class);
        for (Frame.Shade shade : Frame.Shade.values()) {
            styles.put(
                    shade,
                    switch (shade) {
                        case NONE -> AttributedStyle.DEFAULT;
                        case NEAR -> theme.plain();
                        case WORKING -> theme.ink(state);
                        case FLOOR, PROP, FAR -> theme.soft();
                    });
        }
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                AttributedStyle style = styles.getOrDefault(frame.shade(x, y), AttributedStyle.DEFAULT);
                canvas.set(area.x() + x, area.y() + y, frame.at(x, y), style);
            }
        }
    }
}
