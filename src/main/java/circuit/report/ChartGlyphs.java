package circuit.report;

import circuit.text.Sanitizer;
import java.util.List;

/** The characters of charts, for terminals with Unicode and without. */
public enum ChartGlyphs {
    // Nothing but bars of several rows is a row high, so that those of two rows do not run into each other. Sizes
    // rather than the shades ░▒▓: those look alike in many fonts, and nothing in 16 colours tells them apart.
    BLOCKS("·▁▃▅▇", " ▁▂▃▄▅▆▇█", "▁▂▃▄▅▆▇", "▲"),
    ASCII(".-+*#", " ...:::##", "1234567", "^");

    /** How many heights a bar of one row can have. */
    static final int EIGHTHS = 8;

    /** How many heights a bar has that stands below others. */
    static final int LEVELS = 7;

    /** How many shades there are, without that of nothing. */
    static final int SHADES = 4;

    private final String shades;
    private final String heights;
    private final String levels;
    private final String more;

    ChartGlyphs(String shades, String heights, String levels, String more) {
        this.shades = shades;
        this.heights = heights;
        this.levels = levels;
        this.more = more;
    }

    static ChartGlyphs of(boolean unicode) {
        return unicode ? BLOCKS : ASCII;
    }

    /** From 0, nothing, to {@link #SHADES}. */
    String shade(int shade) {
        return shades.substring(shade, shade + 1);
    }

    /** One row of a bar that is so many eighths of a row high; the row begins at {@code begin} eighths. */
    String height(int eighths, int begin) {
        int part = Math.max(0, Math.min(EIGHTHS, eighths - begin));
        return heights.substring(part, part + 1);
    }

    /** A bar of one row, from 1 to {@link #LEVELS} high. */
    String level(int level) {
        return levels.substring(level - 1, level);
    }

    /** The top of a bar that is higher than the chart. */
    String more() {
        return more;
    }

    String text(String text) {
        return this == ASCII ? Sanitizer.ascii(text) : Sanitizer.clean(text);
    }

    List<String> text(List<String> lines) {
        return lines.stream().map(this::text).toList();
    }
}
