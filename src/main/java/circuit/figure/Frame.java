package circuit.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A picture of a figure, in cells.
 *
 * @param rows the characters, a string for each row; a space where nothing is drawn
 * @param shades what each character shows
 */
public record Frame(List<String> rows, List<List<Shade>> shades) {
    /** What a cell shows. A far limb is the one behind its counterpart. Where two have as many dots, the later one wins. */
    public enum Shade {
        NONE,
        FLOOR,
        PROP,
        FAR,
        NEAR,
        WORKING
    }

    private static final int DOTS_IN_CELL = 8;

    /** The bit of a Braille character for each dot. */
    private static final int[] BRAILLE_BITS = {0, 3, 1, 4, 2, 5, 6, 7};

    private static final String GLYPHS = " ..'`--_\"o||/\\#";

    /** The dots that each of {@link #GLYPHS} covers, as bits, from the upper left, row by row. */
    private static final int[] GLYPH_DOTS = {
        0, 0x40, 0x80, 1, 2, 0x0c, 0x30, 0xc0, 0x0f, 0xf0, 0x55, 0xaa, 0x5a, 0xa5, 0xff
    };

    public Frame {
        rows = List.copyOf(rows);
        shades = shades.stream().map(List::copyOf).toList();
    }

    /**
     * The picture of a raster two dots wide and four high for each cell.
     *
     * @param unicode whether cells are Braille characters; in ASCII they are the most similar ones
     */
    static Frame of(Raster raster, int columns, int rows, boolean unicode) {
        List<String> lines = new ArrayList<>(rows);
        List<List<Shade>> shades = new ArrayList<>(rows);
        Shade[] cell = new Shade[DOTS_IN_CELL];
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder(columns);
            List<Shade> shown = new ArrayList<>(columns);
            for (int column = 0; column < columns; column++) {
                int dots = 0;
                for (int i = 0; i < DOTS_IN_CELL; i++) {
                    cell[i] = raster.at(column * 2 + i % 2, row * 4 + i / 2);
                    dots |= (cell[i] == Shade.NONE ? 0 : 1) << i;
                }
                line.append(unicode ? braille(dots) : mostSimilar(dots));
                shown.add(mostFrequent(cell));
            }
            lines.add(line.toString());
            shades.add(shown);
        }
        return new Frame(lines, shades);
    }

    private static char braille(int dots) {
        int bits = 0;
        for (int i = 0; i < DOTS_IN_CELL; i++) {
            bits |= (dots >> i & 1) << BRAILLE_BITS[i];
        }
        return dots == 0 ? ' ' : (char) (0x2800 + bits);
    }

    private static char mostSimilar(int dots) {
        int best = 0;
        for (int i = 1; i < GLYPH_DOTS.length; i++) {
            if (differences(i, dots) < differences(best, dots)) {
                best = i;
            }
        }
        return GLYPHS.charAt(best);
    }

    private static int differences(int glyph, int dots) {
        return Integer.bitCount(GLYPH_DOTS[glyph] ^ dots);
    }

    private static Shade mostFrequent(Shade[] cell) {
        Shade most = Shade.NONE;
        int dots = 1;
        for (Shade shade : Shade.values()) {
            int count = shade == Shade.NONE ? 0 : Collections.frequency(Arrays.asList(cell), shade);
            if (count >= dots) {
                most = shade;
                dots = count;
            }
        }
        return most;
    }

    public char at(int column, int row) {
        return rows.get(row).charAt(column);
    }

    public Shade shade(int column, int row) {
        return shades.get(row).get(column);
    }
}
