package circuit.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jline.nativ.CLibrary;

/**
 * What is typed on the terminal that the program was started on. JLine's own reader has a thread that reads ahead, and
 * still does for a moment when it has been closed; this one takes nothing that is not asked for.
 */
final class Typing implements Keyboard.Source {
    private static final int STANDARD_INPUT = 0;
    private static final int LONGEST = 4;

    private final FileInputStream in = new FileInputStream(FileDescriptor.in);
    private final CharsetDecoder decoder;

    Typing(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(long millis) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        CharBuffer character = CharBuffer.allocate(LONGEST);
        while (bytes.hasRemaining() && CLibrary.pollForInput(STANDARD_INPUT, Math.toIntExact(millis)) > 0) {
            int next = in.read();
            if (next < 0) {
                return OVER;
            }
            bytes.put((byte) next);
            decoder.reset().decode(bytes.duplicate().flip(), character, false);
            if (character.position() > 0) {
                return Character.codePointAt(character.flip(), 0);
            }
        }
        return NOTHING;
    }
}
