package circuit.html;

import circuit.history.stats.Overview;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** The room of a chart with a column for each week, so that all charts line up; one unit is a pixel of a wide screen. */
final class Chart {
    /** The width of a week. */
    static final int PITCH = 18;

    /** Before the first week, for labels: five digits, as large as they are on a phone. */
    static final int GUTTER = 62;

    /** Above, for the names of the months. */
    static final int HEAD = 20;

    private static final int DAYS = 7;

    private final HtmlWriter html;
    private final int height;

    private Chart(HtmlWriter html, int height) {
        this.html = html;
        this.height = height;
    }

    /** Opens a chart as high as that, with the months above it. */
    static Chart open(HtmlWriter html, Overview overview, String label, int height) {
        int width = GUTTER + Overview.WEEKS * PITCH + 2;
        html.open(
                "svg",
                "class",
                "chart",
                "role",
                "img",
                "aria-label",
                label,
                "viewBox",
                "0 0 %d %d".formatted(width, HEAD + height + 10));
        Chart chart = new Chart(html, height);
        for (int week = 0; week < Overview.WEEKS; week++) {
            LocalDate sunday = overview.weeks().get(week).monday().plusDays(DAYS - 1L);
            if (sunday.getDayOfMonth() <= DAYS && week < Overview.WEEKS - 1) {
                String month = sunday.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
                html.element("text", month, "x", text(left(week)), "y", text(HEAD - 7.0));
            }
        }
        return chart;
    }

    void close() {
        html.close();
    }

    /** Where a week begins. */
    static double left(int week) {
        return GUTTER + week * (double) PITCH;
    }

    /** The height of a part of the scale, from 0 to 1. */
    double y(double part) {
        return HEAD + height * (1 - part);
    }

    /** A line over all weeks at a part of the scale, with its label. */
    void writeLevel(double part, String label) {
        html.empty(
                "line", "x1", text(GUTTER), "x2", text(left(Overview.WEEKS)), "y1", text(y(part)), "y2", text(y(part)));
        writeLabel(y(part) + 4, label);
    }

    /** A label before the first week. */
    void writeLabel(double y, String label) {
        html.element("text", label, "x", text(GUTTER - 6.0), "y", text(y), "text-anchor", "end");
    }

    /** A rectangle that tells what it stands for when it is pointed at. */
    void writeBar(String kind, double x, double y, double width, double tall, String meaning) {
        html.open(
                "rect",
                "class",
                kind,
                "x",
                text(x),
                "y",
                text(y),
                "width",
                text(width),
                "height",
                text(tall),
                "rx",
                "2");
        html.element("title", meaning).close();
    }

    /** A point that tells what it stands for when it is pointed at. */
    void writePoint(double x, double y, String meaning) {
        html.open("circle", "class", "l4", "cx", text(x), "cy", text(y), "r", "4");
        html.element("title", meaning).close();
    }

    /** Short enough for a label. */
    static String label(double number) {
        return number < 100 ? text(number) : String.valueOf(Math.round(number));
    }

    /** To the tenth, without needless zeros. */
    static String text(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
