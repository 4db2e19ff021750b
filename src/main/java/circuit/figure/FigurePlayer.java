package circuit.figure;

import circuit.routine.figure.Figure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws a figure at any moment of its movement; free of clocks, for one thread. The picture is fitted to the whole
 * movement, so that the ground stays where it is. A movement comes again and again, and so do its pictures: they are
 * remembered.
 */
public final class FigurePlayer {
    /** A picture stays at least so long. */
    public static final Duration FRAME = Duration.ofMillis(125);

    private static final int FARTHEST = 100;

    /** How many places there are on the way from one pose to the next; closer ones cannot be told apart. */
    private static final double PLACES = 64;

    /** Enough for a rep of three poses at any pace. */
    private static final int MOST_REMEMBERED = 128;

    private record Shot(FigureAnimation.Moment moment, int columns, int rows) {}

    private final Map<Shot, Frame> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Shot, Frame> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };
    private final Figure figure;
    private final FigureAnimation play;
    private final boolean left;
    private final DotEncoding lettering;
    private final FigureScene setting;

    /** Measures how much room the movement needs, so it is worth keeping; the left side works on the mirror image. */
    public FigurePlayer(Figure figure, FigureAnimation play, boolean left, DotEncoding lettering) {
        this.figure = figure;
        this.play = play;
        this.left = left;
        this.lettering = lettering;
        setting = FigureScene.of(figure, left);
    }

    /** Whether it is the one that would be made of these. */
    public boolean plays(Figure what, FigureAnimation how, boolean onTheLeft, DotEncoding in) {
        return figure.equals(what) && play.equals(how) && left == onTheLeft && lettering == in;
    }

    /** The picture when the movement has run so long. */
    public Frame frame(Duration elapsed, int columns, int rows) {
        return draw(moment(slot(elapsed)), columns, rows);
    }

    /** The picture of one pose, from 0. */
    public Frame still(int pose, int columns, int rows) {
        return draw(new FigureAnimation.Moment(pose, false), columns, rows);
    }

    /** How long until the picture changes; ten seconds at most, even if it never does. */
    public Duration nextChange(Duration elapsed) {
        long slot = slot(elapsed);
        long next = slot + 1;
        while (next < slot + FARTHEST && moment(next).equals(moment(slot))) {
            next++;
        }
        return FRAME.multipliedBy(next).minus(elapsed);
    }

    /** {@link Duration#dividedBy(Duration)} reckons with numbers of any length, eight times a second. */
    private static long slot(Duration elapsed) {
        return elapsed.toNanos() / FRAME.toNanos();
    }

    private FigureAnimation.Moment moment(long slot) {
        FigureAnimation.Moment moment = play.at(figure, FRAME.multipliedBy(slot));
        return new FigureAnimation.Moment(Math.round(moment.position() * PLACES) / PLACES, moment.other());
    }

    private Frame draw(FigureAnimation.Moment moment, int columns, int rows) {
        return remembered.computeIfAbsent(
                new Shot(moment, columns, rows),
                shot -> Frame.of(setting.raster(moment, columns * 2, rows * 4), columns, rows, lettering));
    }
}
