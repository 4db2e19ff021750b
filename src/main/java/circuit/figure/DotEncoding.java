package circuit.figure;

/** How the dots of a cell, two wide and four high, become a character. Dots are bits, from the upper left, row by row. */
public enum DotEncoding {
    BRAILLE,
    ASCII;

    /** The bit of a Braille character for each dot. */
    private static final int[] BRAILLE_BITS = {0, 3, 1, 4, 2, 5, 6, 7};

    private static final String GLYPHS = " ..'`--_\"o||/\\#";

    /** The dots that each of {@link #GLYPHS} covers. */
    private static final int[] GLYPH_DOTS = {
        0, 0x40, 0x80, 1, 2, 0x0c, 0x30, 0xc0, 0x0f, 0xf0, 0x55, 0xaa, 0x5a, 0xa5, 0xff
    };

    /** The encoding for a reader that can show more than ASCII, or cannot. */
    public static DotEncoding of(boolean unicode) {
        return unicode ? BRAILLE : ASCII;
    }

    /** The character for these dots; in ASCII the most similar one. */
    char character(int dots) {
        return this == BRAILLE ? braille(dots) : mostSimilar(dots);
    }

    private static char braille(int dots) {
        int bits = 0;
        for (int i = 0; i < BRAILLE_BITS.length; i++) {
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
}
