package circuit.report;

import circuit.text.TextWidth;

/**
 * How a page is drawn. Text keeps the colour that the terminal has for it, because nothing is known of its background;
 * only the bars of charts are coloured.
 *
 * @param glyphs the characters of charts
 */
public record PageStyle(Colours colours, ChartGlyphs glyphs) {

    /** What a terminal can show, or its owner wants to see. */
    public enum Colours {
        NONE,
        SIXTEEN,
        MANY
    }

    private static final String OFF = "\u001b[0m";

    /** No colours. */
    public static PageStyle plain(boolean unicode) {
        return new PageStyle(Colours.NONE, ChartGlyphs.of(unicode));
    }

    String strong(String text) {
        return colours == Colours.NONE ? text : styled("1", text);
    }

    /** The bars of a chart. The green is one that stands out from white as well as from black, four to one. */
    String bar(String bars) {
        return switch (colours) {
            case NONE -> bars;
            case SIXTEEN -> styled("32", bars);
            case MANY -> styled("38;5;28", bars);
        };
    }

    /** The columns of a line that may be styled already. */
    static int columns(String line) {
        return TextWidth.of(line.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    /** Replaces the ellipsis of a text that was cut, if the terminal has no Unicode. */
    String ellipsis(String line) {
        return glyphs == ChartGlyphs.ASCII ? line.replace('…', '~') : line;
    }

    private static String styled(String code, String text) {
        return text.isBlank() ? text : "\u001b[" + code + "m" + text + OFF;
    }
}
