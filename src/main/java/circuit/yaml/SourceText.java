package circuit.yaml;

import java.util.BitSet;
import java.util.List;

/**
 * A file's bytes as text, with what is wrong with them as such. YAML's engine reports these at the wrong place and stops
 * at them, so they are found here and kept from it.
 *
 * @param text with a stand-in for whatever is refused, so that every other character keeps its place
 * @param problems in no order
 * @param tabbed the numbers of the lines that a tab indents
 * @param readable whether it is worth reading on
 */
record SourceText(String text, List<Problem> problems, BitSet tabbed, boolean readable) {

    static SourceText of(byte[] bytes) {
        if (isUtf16(bytes)) {
            return unreadable(new Problem(1, 1, "the file is in UTF-16; save it as UTF-8"));
        }
        return new SourceScanner(Utf8Text.decode(bytes)).run();
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    static SourceText unreadable(Problem problem) {
        return new SourceText("", List.of(problem), new BitSet(), false);
    }

    /** Whether a tab indents that line or the one above it, so that YAML's view of them is not to be trusted. */
    boolean isBlurredAt(int line) {
        return tabbed.get(line) || tabbed.get(line - 1);
    }
}
