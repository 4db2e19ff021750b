package circuit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;
import java.util.List;

/**
 * A file's bytes as text, and what is wrong with its characters. The parser stops at these and reports them at the wrong
 * place, so they are found here and replaced.
 *
 * @param text with a replacement for each refused character, so that all others keep their place
 * @param problems in no order
 * @param tabbed the numbers of the lines that a tab indents
 * @param readable whether it can be parsed at all
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

    /**
     * Bytes as text, without a byte order mark.
     *
     * @param broken the indices in the text at which a replacement character stands for malformed bytes
     */
    record Utf8Text(String text, BitSet broken) {
        static final char REPLACEMENT = '\ufffd';
        private static final String MARK = "\ufeff";

        static Utf8Text decode(byte[] bytes) {
            String text = new String(bytes, UTF_8);
            Utf8Text decoded = text.indexOf(REPLACEMENT) < 0 ? new Utf8Text(text, new BitSet()) : decodeWithCare(bytes);
            if (!decoded.text.startsWith(MARK)) {
                return decoded;
            }
            return new Utf8Text(decoded.text.substring(1), decoded.broken.get(1, decoded.broken.length() + 1));
        }

        /** Tells a replacement character that is in the file from one that stands for malformed bytes. */
        private static Utf8Text decodeWithCare(byte[] bytes) {
            BitSet broken = new BitSet();
            CharsetDecoder decoder = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length);
            CoderResult result = decoder.decode(in, out, true);
            while (result.isError()) {
                broken.set(out.position());
                out.put(REPLACEMENT);
                in.position(in.position() + result.length());
                result = decoder.decode(in, out, true);
            }
            return new Utf8Text(out.flip().toString(), broken);
        }
    }
}
