package circuit.report;

import circuit.text.Sanitizer;
import java.util.List;

/** What shapes are made of, for terminals that can show blocks and for those that cannot. */
public enum ChartGlyphs {
    BLOCKS("·░▒▓█", " ▁▂▃▄▅▆▇█", "▁▂▃▄▅▆▇█"),
    ASCII(".-+*#", " ...:::##", "12345678");

    /** How many heights one row of a bar can tell apart. */
    static final int EIGHTHS = 8;

    /** How many shades there are beside that of nothing. */
    static final int SHADES = 4;

    private final String shades;
    private final String heights;
    private final String levels;

    ChartGlyphs(String shades, String heights, String levels) {
        this.shades = shades;
        this.heights = heights;
        this.levels = levels;
    }

    static ChartGlyphs of(boolean unicode) {
        return unicode ? BLOCKS : ASCII;
    }

    /** From 0, nothing, to {@link #SHADES}. */
    String shade(int shade) {
        return shades.substring(shade, shade + 1);
    }

    /** A row's part of a bar that is so many eighths of a row high, of which the row begins at that many. */
    String height(int eighths, int begin) {
        int part = Math.max(0, Math.min(EIGHTHS, eighths - begin));
        return heights.substring(part, part + 1);
    }

    /** A bar that is one row high at most, from 1 to {@link #EIGHTHS}. */
    String level(int eighths) {
        return levels.substring(eighths - 1, eighths);
    }

    String text(String text) {
        return this == ASCII ? Sanitizer.ascii(text) : Sanitizer.clean(text);
    }

    List<String> text(List<String> lines) {
        return lines.stream().map(this::text).toList();
    }
}
