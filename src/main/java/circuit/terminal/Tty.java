package circuit.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * The terminal that the program was started on. JLine's builder would look for ways to get at one, and its terminal learn
 * the names of all that any terminal was ever able to do: as much work as to read a routine.
 */
final class Tty extends AbstractUnixSysTerminal {
    private final Pty pty;

    private Tty(TerminalProvider provider, Pty pty, String type, Charset encoding) throws IOException {
        super(
                provider,
                SystemStream.Output,
                "circuit",
                type,
                encoding,
                encoding,
                encoding,
                false,
                SignalHandler.SIG_DFL,
                pty.getAttr());
        this.pty = pty;
    }

    /**
     * Changes nothing about it.
     *
     * @throws IOException if there is none
     */
    static Tty open(String type, Charset encoding) throws IOException {
        JniTerminalProvider provider = new JniTerminalProvider();
        return new Tty(provider, provider.current(SystemStream.Output), type, encoding);
    }

    /** Called while it is being made. */
    @Override
    protected void parseInfoCmp() {
        if (TerminalType.isUsual(type)) {
            TerminalType.usual(type, ints, strings);
        } else {
            super.parseInfoCmp();
        }
    }

    @Override
    protected Attributes doGetAttributes() {
        return asked(pty::getAttr);
    }

    @Override
    protected void doSetAttributes(Attributes attributes) {
        asked(() -> {
            pty.setAttr(attributes);
            return attributes;
        });
    }

    @Override
    protected Size doGetSize() {
        return asked(pty::getSize);
    }

    @Override
    protected void doSetSize(Sized size) {
        asked(() -> {
            pty.setSize(size);
            return size;
        });
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException hungUp) {
            throw new IOError(hungUp);
        }
    }
}
