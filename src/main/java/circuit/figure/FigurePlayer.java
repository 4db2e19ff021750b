package circuit.figure;

import circuit.routine.figure.Figure;
import java.time.Duration;

/**
 * Draws a figure at any moment of its movement; immutable and free of clocks. The picture is fitted to the whole
 * movement, so that the ground stays where it is.
 */
public final class FigurePlayer {
    /** A picture stays at least so long. */
    public static final Duration FRAME = Duration.ofMillis(125);

    private static final int FARTHEST = 100;
    private final Play play;
    private final Lettering lettering;
    private final Setting setting;

    /** Measures how much room the movement needs, so it is worth keeping; the left side works on the mirror image. */
    public FigurePlayer(Figure figure, Play play, boolean left, Lettering lettering) {
        this.play = play;
        this.lettering = lettering;
        setting = Setting.of(figure, left);
    }

    /** The picture when the movement has run so long. */
    public Frame frame(Duration elapsed, int columns, int rows) {
        return draw(moment(elapsed.dividedBy(FRAME)), columns, rows);
    }

    /** The picture of one pose, from 0. */
    public Frame still(int pose, int columns, int rows) {
        return draw(new Play.Moment(pose, false), columns, rows);
    }

    /** How long until the picture changes; ten seconds at most, even if it never does. */
    public Duration nextChange(Duration elapsed) {
        long slot = elapsed.dividedBy(FRAME);
        long next = slot + 1;
        while (next < slot + FARTHEST && moment(next).equals(moment(slot))) {
            next++;
        }
        return FRAME.multipliedBy(next).minus(elapsed);
    }

    private Play.Moment moment(long slot) {
        return play.at(setting.figure(), FRAME.multipliedBy(slot));
    }

    private Frame draw(Play.Moment moment, int columns, int rows) {
        return Frame.of(setting.raster(moment, columns * 2, rows * 4), columns, rows, lettering);
    }
}
