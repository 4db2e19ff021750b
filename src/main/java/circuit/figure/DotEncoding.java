package circuit.figure;

/** How the dots of a cell, two wide and four high, become a character. */
public enum DotEncoding {
    BRAILLE,
    ASCII;

    private static final int[] BRAILLE_BITS = {0, 3, 1, 4, 2, 5, 6, 7};
    private static final String GLYPHS = " ..'`--_\"o||/\\#";
    private static final int[] SHAPES = {0, 0x40, 0x80, 1, 2, 0x0c, 0x30, 0xc0, 0x0f, 0xf0, 0x55, 0xaa, 0x5a, 0xa5, 0xff
    };

    /** The character for dots that are bits from the upper left, row by row; in ASCII the one most like them. */
    char of(int dots) {
        int best = 0;
        for (int i = 0; i < (this == ASCII ? SHAPES.length : 0); i++) {
            best = Integer.bitCount(SHAPES[i] ^ dots) < Integer.bitCount(SHAPES[best] ^ dots) ? i : best;
        }
        int bits = 0;
        for (int i = 0; i < 8; i++) {
            bits |= (dots >> i & 1) << BRAILLE_BITS[i];
        }
        return this == ASCII ? GLYPHS.charAt(best) : dots == 0 ? ' ' : (char) (0x2800 + bits);
    }
}
