package circuit.figure;

/** How the dots of a cell, two wide and four high, become a character; dots are bits from the upper left, row by row. */
public enum Lettering {
    BRAILLE {
        @Override
        char of(int dots) {
            int bits = 0;
            for (int i = 0; i < 8; i++) {
                bits |= (dots >> i & 1) << BRAILLE_BITS[i];
            }
            return bits == 0 ? ' ' : (char) (0x2800 + bits);
        }
    },
    ASCII {
        @Override
        char of(int dots) {
            int best = 0;
            for (int i = 1; i < SHAPES.length; i++) {
                best = Integer.bitCount(SHAPES[i] ^ dots) < Integer.bitCount(SHAPES[best] ^ dots) ? i : best;
            }
            return GLYPHS.charAt(best);
        }
    };

    private static final int[] BRAILLE_BITS = {0, 3, 1, 4, 2, 5, 6, 7};
    private static final String GLYPHS = " ..'`--_\"o||/\\#";
    private static final int[] SHAPES = {
        0x00, 0x40, 0x80, 0x01, 0x02, 0x0c, 0x30, 0xc0, 0x0f, 0xf0, 0x55, 0xaa, 0x5a, 0xa5, 0xff
    };

    abstract char of(int dots);
}
