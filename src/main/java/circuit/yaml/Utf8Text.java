package circuit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.BitSet;

/**
 * Bytes as text, without a byte order mark.
 *
 * @param broken the indices in the text where a replacement stands for bytes that are none
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

    /** Tells a replacement that is in the file from one that stands for what is wrong with it. */
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
