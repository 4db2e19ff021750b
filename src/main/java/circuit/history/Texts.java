package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Makes text of bytes, and the same text of the same bytes again: a history says little that is new in a million rows. */
final class Texts {
    /** More exercises than anyone trains; those beyond are decoded each time. */
    private static final int MOST = 1 << 10;

    private static final byte[][] NONE = new byte[0][];

    private byte[][] keys = NONE;
    private String[] values = new String[0];
    private int size;

    String of(byte[] bytes, int from, int to) {
        if (keys.length == 0) {
            keys = new byte[2 * MOST][];
            values = new String[2 * MOST];
        }
        int place = (int) hash(bytes, from, to) & (keys.length - 1);
        while (keys[place] != null) {
            if (Arrays.equals(keys[place], 0, keys[place].length, bytes, from, to)) {
                return values[place];
            }
            place = (place + 1) & (keys.length - 1);
        }
        String text = new String(bytes, from, to - from, UTF_8);
        if (size < MOST) {
            keys[place] = Arrays.copyOfRange(bytes, from, to);
            values[place] = text;
            size++;
        }
        return text;
    }

    /** FNV-1a (Fowler, Noll and Vo), with the bits mixed at the end as in MurmurHash3 so that the low ones are good. */
    static long hash(byte[] bytes, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ bytes[i]) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }
}
