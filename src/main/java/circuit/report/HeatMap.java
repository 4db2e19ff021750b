package circuit.report;

import circuit.history.stats.CalendarScale;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A calendar with a week in each column: the longer the training, the fuller the day. */
final class HeatMap {
    private static final int DAYS = DayOfWeek.values().length;

    private final Overview overview;
    private final WeekGrid grid;
    private final PageStyle style;
    private final CalendarScale scale;

    HeatMap(Overview overview, WeekGrid grid, PageStyle style) {
        this.overview = overview;
        this.grid = grid;
        this.style = style;
        scale = CalendarScale.of(overview, ChartGlyphs.SHADES);
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
        return style.bar(style.glyphs().shade(scale.level(day)).repeat(grid.bar()));
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
            String entry = style.bar(style.glyphs().shade(i)) + " " + scale.meaning(i);
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
}
