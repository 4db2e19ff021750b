package circuit.figure;

import circuit.routine.figure.Figure;
import java.time.Duration;

/**
 * Draws a figure at any moment of its movement; immutable and free of clocks.
 *
 * @param left whether the left side works: the figure's mirror image
 */
public record FigurePlayer(Figure figure, Play play, boolean left, Lettering lettering) {
    /** A picture stays at least so long. */
    public static final Duration FRAME = Duration.ofNanos(1_000_000_000 / 10);

    private static final int FARTHEST = 100;

    /** The picture when the movement has run so long. */
    public Frame frame(Duration elapsed, int columns, int rows) {
        return draw(moment(elapsed), columns, rows);
    }

    /** How long until the picture changes; some seconds at most, even if it never does. */
    public Duration nextChange(Duration elapsed) {
        long slot = elapsed.dividedBy(FRAME);
        Moment now = moment(elapsed);
        long next = slot + 1;
        while (next < slot + FARTHEST && moment(FRAME.multipliedBy(next)).equals(now)) {
            next++;
        }
        return FRAME.multipliedBy(next).minus(elapsed);
    }

    /** The picture of one pose, from 0. */
    public Frame still(int pose, int columns, int rows) {
        return draw(new Moment(pose, false), columns, rows);
    }

    private Moment moment(Duration elapsed) {
        return play.at(figure, FRAME.multipliedBy(elapsed.dividedBy(FRAME)));
    }

    private Frame draw(Moment moment, int columns, int rows) {
        return new Drawing(figure, Camera.of(figure.view(), left)).frame(moment, columns, rows, lettering);
    }
}
