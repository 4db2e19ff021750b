package circuit.report;

import circuit.history.stats.ChartScale;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.Week;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** Bar charts with one bar for each week, below the calendar's columns. */
record WeekBars(Overview overview, WeekGrid grid, PageStyle style) {
    private static final int MOST_OF_ONE_DIGIT = 9;
    private static final int MOST_OF_TWO_DIGITS = 99;

    /** The minutes of each week, below a heading. */
    List<String> minutes(int columns) {
        return bars(
                "Minutes a week",
                4,
                columns,
                week -> Math.round(week.total().time().toSeconds() / 60.0));
    }

    /** The sessions of each week, as bars and as numbers, below a heading. */
    List<String> sessions(int columns) {
        boolean isAnyTooLong = shown().anyMatch(place -> sessionsOf(place) > mostInFigures());
        String heading = "Sessions a week" + (isAnyTooLong ? ", + is more than " + mostInFigures() : "");
        List<String> lines =
                new ArrayList<>(bars(heading, 2, columns, week -> week.total().sessions()));
        lines.add(grid.row("", this::count, style));
        return lines;
    }

    private String count(int place) {
        int sessions = sessionsOf(place);
        String digits = sessions == 0 ? "" : sessions > mostInFigures() ? "+" : String.valueOf(sessions);
        return digits + " ".repeat(grid.bar() - digits.length());
    }

    private int mostInFigures() {
        return grid.bar() > 1 ? MOST_OF_TWO_DIGITS : MOST_OF_ONE_DIGIT;
    }

    private int sessionsOf(int place) {
        return overview.weeks().get(place).total().sessions();
    }

    private IntStream shown() {
        return IntStream.range(grid.first(), Overview.WEEKS);
    }

    private List<String> bars(String heading, int rows, int columns, ToLongFunction<Week> amount) {
        ChartScale scale = ChartScale.of(
                shown().mapToLong(place -> amount.applyAsLong(overview.weeks().get(place))));
        String cut = scale.isCut()
                ? ", %s is more than %d, up to %d".formatted(style.glyphs().more(), scale.top(), scale.most())
                : "";
        List<String> lines = new ArrayList<>();
        lines.addAll(TextWrapper.wrap(heading + cut, columns));
        for (int row = rows - 1; row >= 0; row--) {
            boolean isTop = row == rows - 1;
            int begin = row * ChartGlyphs.EIGHTHS;
            lines.add(grid.row(
                    isTop ? "%4d ".formatted(scale.top()) : begin == 0 ? "   0 " : "",
                    place -> {
                        long value = amount.applyAsLong(overview.weeks().get(place));
                        return isTop && value > scale.top()
                                ? style.bar(style.glyphs().more().repeat(grid.bar()))
                                : part(value, rows, begin, scale.top());
                    },
                    style));
        }
        return lines;
    }

    /** One row of a week's bar. A week with nothing has a mark on the baseline, so that there is no hole. */
    private String part(long value, int rows, int begin, long top) {
        if (value == 0) {
            String mark = begin == 0 ? style.glyphs().shade(0) : " ";
            return mark + " ".repeat(grid.bar() - 1);
        }
        long eighths = (value * rows * ChartGlyphs.EIGHTHS + top - 1) / top;
        int shown = (int) Math.min(eighths, (long) rows * ChartGlyphs.EIGHTHS);
        return style.bar(style.glyphs().height(shown, begin).repeat(grid.bar()));
    }
}
