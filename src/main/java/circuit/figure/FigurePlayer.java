package circuit.figure;

import circuit.routine.figure.Figure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Draws a figure at any moment of its movement. The picture is fitted to the whole movement, so that the ground stays in
 * place. A movement repeats, so its frames are cached. Not thread-safe.
 */
public final class FigurePlayer {
    /** How long a frame is shown, at least. */
    public static final Duration FRAME_LENGTH = Duration.ofMillis(125);

    /** How many frames ahead the next change is looked for. */
    private static final int LOOK_AHEAD = 100;

    /** How many different pictures there are between two poses. */
    private static final double STEPS_BETWEEN_POSES = 64;

    /** Enough for a rep of three poses at any pace. */
    private static final int CACHE_SIZE = 128;

    private record CacheKey(FigureAnimation.Moment moment, int columns, int rows) {}

    private final Map<CacheKey, Frame> cache = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CacheKey, Frame> eldest) {
            return size() > CACHE_SIZE;
        }
    };
    private final Figure figure;
    private final FigureAnimation animation;
    private final boolean left;
    private final boolean unicode;
    private final FigureScene scene;

    /**
     * Measures the whole movement, which costs more than a frame.
     *
     * @param left whether to draw the mirror image
     * @param unicode whether to draw in Braille characters, instead of ASCII
     */
    public FigurePlayer(Figure figure, FigureAnimation animation, boolean left, boolean unicode) {
        this.figure = figure;
        this.animation = animation;
        this.left = left;
        this.unicode = unicode;
        scene = FigureScene.of(figure, left);
    }

    /** Whether a player made of these would draw the same. */
    public boolean plays(Figure otherFigure, FigureAnimation otherAnimation, boolean otherLeft, boolean otherUnicode) {
        return figure.equals(otherFigure)
                && animation.equals(otherAnimation)
                && left == otherLeft
                && unicode == otherUnicode;
    }

    /** The frame when the movement has run so long. */
    public Frame frame(Duration elapsed, int columns, int rows) {
        return draw(moment(number(elapsed)), columns, rows);
    }

    /** The frame of one pose, from 0. */
    public Frame still(int pose, int columns, int rows) {
        return draw(new FigureAnimation.Moment(pose, false), columns, rows);
    }

    /** How long until the frame changes; about twelve seconds at most, even if it never does. */
    public Duration nextChange(Duration elapsed) {
        long number = number(elapsed);
        long next = number + 1;
        while (next < number + LOOK_AHEAD && moment(next).equals(moment(number))) {
            next++;
        }
        return FRAME_LENGTH.multipliedBy(next).minus(elapsed);
    }

    private static long number(Duration elapsed) {
        return elapsed.dividedBy(FRAME_LENGTH);
    }

    private FigureAnimation.Moment moment(long number) {
        FigureAnimation.Moment moment = animation.at(figure, FRAME_LENGTH.multipliedBy(number));
        return new FigureAnimation.Moment(
                Math.round(moment.position() * STEPS_BETWEEN_POSES) / STEPS_BETWEEN_POSES, moment.other());
    }

    private Frame draw(FigureAnimation.Moment moment, int columns, int rows) {
        return cache.computeIfAbsent(
                new CacheKey(moment, columns, rows),
                shot -> Frame.of(scene.raster(moment, columns * 2, rows * 4), columns, rows, unicode));
    }
}
