package circuit.terminal.screen;

import circuit.figure.FigureAnimation;
import circuit.figure.FigurePlayer;
import circuit.figure.Frame;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Sides;
import circuit.routine.figure.Figure;
import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.session.cue.StepProgress;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import java.time.Duration;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/**
 * The figure that shows the exercise: at the set's pace at work, slowly before it.
 *
 * @param still whether it stands still, as the athlete does in a pause
 */
public record FigureWidget(FigurePlayer player, boolean still) {
    /** A lower figure cannot be recognised. */
    static final int FEWEST_ROWS = 7;

    private static final int FEWEST_COLUMNS = 16;

    /**
     * The figure of the exercise under way.
     *
     * @param before the one shown before; its player goes on if it plays the same, as a new one has to measure the whole
     *     movement
     */
    static Optional<FigureWidget> of(Snapshot now, Theme theme, Optional<FigureWidget> before) {
        if (!theme.figures() || now.phase() == Phase.OVER) {
            return Optional.empty();
        }
        PlannedSet set = now.step().set();
        return set.exercise().instructions().figure().map(figure -> {
            FigureAnimation animation = now.step().isWork()
                    ? atWork(figure, set)
                    : FigureAnimation.preview(set.dose().sides() == Sides.ALTERNATING);
            boolean left = set.side().filter(side -> side == Side.LEFT).isPresent();
            boolean still = now.phase() == Phase.PAUSED || now.phase() == Phase.COUNT_IN;
            FigurePlayer player = before.map(FigureWidget::player)
                    .filter(known -> known.plays(figure, animation, left, theme.unicode()))
                    .orElseGet(() -> new FigurePlayer(figure, animation, left, theme.unicode()));
            return new FigureWidget(player, still);
        });
    }

    private static FigureAnimation atWork(Figure figure, PlannedSet set) {
        FigureAnimation animation = FigureAnimation.of(figure, set.dose(), set.repLength());
        return set.dose()
                .bites()
                .<FigureAnimation>map(bites -> new BiteAnimation(animation, bites))
                .orElse(animation);
    }

    /** Whether a figure can be recognised in that area. */
    static boolean fits(Area area) {
        return area.width() >= FEWEST_COLUMNS && area.height() >= FEWEST_ROWS;
    }

    /** How many nanoseconds pass until it looks different. */
    long nanosUntilMovement(Duration elapsed) {
        return still ? Long.MAX_VALUE : player.nextChange(elapsed).toNanos();
    }

    void draw(Screen screen, Area area, Duration elapsed) {
        Frame frame = player.frame(elapsed, area.width(), area.height());
        draw(screen.canvas(), area, frame, screen.theme(), screen.content().state());
    }

    /** Draws a frame: near limbs bright, far ones and props soft, those that work in the state's colour. */
    public static void draw(Canvas canvas, Area area, Frame frame, Theme theme, Theme.State state) {
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                AttributedStyle style = style(frame.shade(x, y), theme, state);
                canvas.set(area.x() + x, area.y() + y, Character.toString(frame.at(x, y)), style);
            }
        }
    }

    private static AttributedStyle style(Frame.Shade shade, Theme theme, Theme.State state) {
        return switch (shade) {
            case NONE, NEAR -> theme.plain();
            case WORKING -> theme.highlight(state);
            case FLOOR, PROP, FAR -> theme.soft();
        };
    }

    /** A figure that takes a set in bites: it holds each, and goes back to where it began in the breather after it. */
    record BiteAnimation(FigureAnimation hold, Bites bites) implements FigureAnimation {
        /** How long going back takes, in seconds. */
        private static final double GETTING_OUT = 1.5;

        @Override
        public Duration period() {
            return bites.cycle();
        }

        @Override
        public Moment at(Figure figure, Duration elapsed) {
            StepProgress.Bite bite = StepProgress.Bite.at(bites, elapsed, elapsed.plus(bites.on()));
            if (bite.isHold()) {
                return hold.at(figure, bite.elapsed());
            }
            Moment last = hold.at(figure, bites.on());
            double left = Math.max(0, 1 - bite.elapsed().toMillis() / 1000.0 / GETTING_OUT);
            return new Moment(last.position() * (1 - Math.cos(left * Math.PI)) / 2, last.other());
        }
    }
}
