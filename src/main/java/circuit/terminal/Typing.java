package circuit.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jline.nativ.CLibrary;

/**
 * What is typed on a terminal. JLine's own reader has a thread that reads ahead, and still does for a moment when it has
 * been closed; this one takes nothing that is not asked for.
 */
final class Typing implements Keyboard.Source {
    private static final int STANDARD_INPUT = 0;
    private static final int LONGEST = 4;
    private static final long PATIENCE_MILLIS = 200;

    private final Line line;
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile boolean closed;

    /** Where a terminal's characters arrive. */
    interface Line {
        /** Waits until some have, or the time is over. */
        boolean hasMore(long millis);
    }

    /** On the terminal that the program was started on. */
    Typing(Charset charset) {
        this(charset, Typing::isThere, new FileInputStream(FileDescriptor.in));
    }

    Typing(Charset charset, Line line, InputStream in) {
        this.line = line;
        this.in = in;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(long millis) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        CharBuffer character = CharBuffer.allocate(LONGEST);
        while (bytes.hasRemaining() && line.hasMore(bytes.position() == 0 ? millis : Keyboard.TOGETHER_MILLIS)) {
            int next = take();
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

    private static boolean isThere(long millis) {
        return CLibrary.pollForInput(STANDARD_INPUT, Math.toIntExact(millis)) > 0;
    }

    private int take() throws IOException {
        reading.lock();
        try {
            return closed ? OVER : in.read();
        } finally {
            reading.unlock();
        }
    }

    /** What is there is read by now, or never; but for somebody else who took it from under our hands nobody waits. */
    @Override
    public void close() {
        closed = true;
        try {
            if (reading.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                reading.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
