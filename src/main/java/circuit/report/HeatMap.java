package circuit.report;

import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Day;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A calendar with a week in each column: the longer the training, the darker the day. */
final class HeatMap {
    private static final int DAYS = DayOfWeek.values().length;
    private static final long[] STEPS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90, 120};

    private final Overview overview;
    private final WeekGrid grid;
    private final PageStyle style;
    /** How many minutes one shade stands for. */
    private final long shade;

    HeatMap(Overview overview, WeekGrid grid, PageStyle style) {
        this.overview = overview;
        this.grid = grid;
        this.style = style;
        shade = friendly(-Math.floorDiv(-top(), (long) ChartGlyphs.SHADES));
    }

    /** The minutes of the darkest shade: a usual day has a middle one, and one long day does not pale the others. */
    private long top() {
        long[] minutes = overview.days().stream()
                .filter(day -> day.total().sessions() > 0)
                .mapToLong(day -> minutes(day.total().time()))
                .sorted()
                .toArray();
        if (minutes.length == 0) {
            return 1;
        }
        long usual = minutes[minutes.length / 2];
        return Math.max(usual + usual / 3, Math.min(minutes[minutes.length - 1], 2 * usual));
    }

    private static long friendly(long minutes) {
        return Arrays.stream(STEPS).filter(step -> step >= minutes).findFirst().orElse(minutes);
    }

    /** To the nearest minute, but at least one. */
    static long minutes(Duration time) {
        return Math.max(1, Math.round(time.toSeconds() / 60.0));
    }

    List<String> lines(int columns) {
        List<String> lines = new ArrayList<>();
        lines.add(style.soft(months()));
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            lines.add(grid.row(name, week -> day(week, day), style));
        }
        lines.addAll(legend(columns));
        return lines;
    }

    private String day(int week, DayOfWeek weekday) {
        Day day = overview.days().get(week * DAYS + weekday.getValue() - 1);
        if (day.date().isAfter(overview.today())) {
            return " ".repeat(grid.bar());
        }
        if (day.total().sessions() == 0) {
            String none = style.glyphs().shade(0);
            return style.soft(none + " ".repeat(grid.bar() - 1));
        }
        return style.work(style.glyphs().shade(shade(day)).repeat(grid.bar()));
    }

    private int shade(Day day) {
        return (int) Math.min(ChartGlyphs.SHADES, (minutes(day.total().time()) + shade - 1) / shade);
    }

    /** Each month's name over the week in which it begins, if there is room. */
    private String months() {
        StringBuilder names = new StringBuilder(" ".repeat(WeekGrid.GUTTER));
        for (int week = grid.first(); week < grid.first() + grid.weeks(); week++) {
            LocalDate sunday = overview.weeks().get(week).monday().plusDays(DAYS - 1L);
            int place = WeekGrid.GUTTER + (week - grid.first()) * grid.pitch();
            boolean begins = sunday.getDayOfMonth() <= DAYS;
            if (begins && names.length() <= place) {
                names.append(" ".repeat(place - names.length()))
                        .append(sunday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .append(' ');
            }
        }
        return names.toString().stripTrailing();
    }

    private List<String> legend(int columns) {
        List<String> words = new ArrayList<>();
        for (int i = 1; i < ChartGlyphs.SHADES; i++) {
            words.add(style.work(style.glyphs().shade(i))
                    + style.soft(" %s%d".formatted(i == 1 ? "to " : "", i * shade)));
        }
        words.add(style.work(style.glyphs().shade(ChartGlyphs.SHADES))
                + style.soft(" over %d minutes".formatted((ChartGlyphs.SHADES - 1) * shade)));
        String legend = " ".repeat(WeekGrid.GUTTER) + String.join("   ", words);
        return PageStyle.columns(legend) > columns ? List.of() : List.of("", legend);
    }
}
