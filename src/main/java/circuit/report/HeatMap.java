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

/** A calendar with a week in each column: the longer the training, the fuller the day. */
final class HeatMap {
    private static final int DAYS = DayOfWeek.values().length;
    private static final long[] STEPS = {1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60, 90, 120};

    private final Overview overview;
    private final WeekGrid grid;
    private final PageStyle style;
    /** How many minutes one step of fullness stands for. */
    private final long shade;

    HeatMap(Overview overview, WeekGrid grid, PageStyle style) {
        this.overview = overview;
        this.grid = grid;
        this.style = style;
        shade = friendly(-Math.floorDiv(-top(), (long) ChartGlyphs.SHADES));
    }

    /** The minutes of a full day: a usual day is half full, and one long day does not empty the others. */
    private long top() {
        ChartScale scale = ChartScale.of(overview.days().stream()
                .filter(day -> day.total().sessions() > 0)
                .mapToLong(day -> minutes(day.total().time())));
        return Math.max(1, Math.max(scale.usual() + scale.usual() / 3, scale.top()));
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
        lines.add(months());
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
            return style.glyphs().shade(0) + " ".repeat(grid.bar() - 1);
        }
        return style.bar(style.glyphs().shade(shade(day)).repeat(grid.bar()));
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

    /** What the sizes mean, on as many lines as it takes. */
    private List<String> legend(int columns) {
        List<String> lines = new ArrayList<>(List.of(""));
        String line = "";
        for (int i = 1; i <= ChartGlyphs.SHADES; i++) {
            String entry = style.bar(style.glyphs().shade(i)) + " " + meaning(i);
            String longer = line.isEmpty() ? " ".repeat(WeekGrid.GUTTER) + entry : line + "   " + entry;
            if (!line.isEmpty() && PageStyle.columns(longer) > columns) {
                lines.add(line);
                longer = " ".repeat(WeekGrid.GUTTER) + entry;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private String meaning(int size) {
        return size == ChartGlyphs.SHADES
                ? "over %d minutes".formatted((size - 1) * shade)
                : (size == 1 ? "to " : "") + size * shade;
    }
}
