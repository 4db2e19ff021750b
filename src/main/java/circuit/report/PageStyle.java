package circuit.report;

import circuit.text.TextWidth;

/**
 * How a page is drawn. Colour only stresses what shape and words say already.
 *
 * @param glyphs what shapes are made of
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

    /** For what matters less. */
    String soft(String text) {
        return switch (colours) {
            case NONE, SIXTEEN -> text;
            case MANY -> styled("38;5;244", text);
        };
    }

    /** For what was trained: the colour that work has on the screen. */
    String work(String text) {
        return switch (colours) {
            case NONE -> text;
            case SIXTEEN -> styled("32", text);
            case MANY -> styled("38;5;34", text);
        };
    }

    /** How many columns a line takes that may be styled already. */
    static int columns(String line) {
        return TextWidth.of(line.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    private static String styled(String code, String text) {
        return text.isBlank() ? text : "\u001b[" + code + "m" + text + OFF;
    }
}
