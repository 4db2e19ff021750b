package circuit.history.stats;

import circuit.history.stats.Overview.Day;
import java.time.Duration;
import java.util.Arrays;

/**
 * How full the days of a calendar are: the longer the training, the fuller.
 *
 * @param levels how full a day can be, from 1
 * @param step how many minutes one level stands for
 */
public record CalendarScale(int levels, long step) {
    private static final long[] STEPS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90, 120};

    /** The scale for these days: a usual day is half full, and one long day does not empty the others. */
    public static CalendarScale of(Overview overview, int levels) {
        ChartScale scale = ChartScale.of(overview.days().stream()
                .filter(day -> day.total().sessions() > 0)
                .mapToLong(day -> minutes(day.total().time())));
        long top = Math.max(1, Math.max(scale.usual() + scale.usual() / 3, scale.top()));
        return new CalendarScale(levels, friendly(-Math.floorDiv(-top, (long) levels)));
    }

    private static long friendly(long minutes) {
        return Arrays.stream(STEPS).filter(step -> step >= minutes).findFirst().orElse(minutes);
    }

    /** To the nearest minute, but at least one. */
    private static long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }

    /** How full that day is; 0 without a session. */
    public int level(Day day) {
        return day.total().sessions() == 0
                ? 0
                : (int) Math.min(levels, (minutes(day.total().time()) + step - 1) / step);
    }

    /** The minutes that a level stands for. */
    public String meaning(int level) {
        return level == levels
                ? "over %d minutes a day".formatted((level - 1) * step)
                : (level == 1 ? "up to " : "") + level * step;
    }
}
