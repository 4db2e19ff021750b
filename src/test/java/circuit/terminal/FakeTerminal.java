package circuit.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.PushbackReader;
import java.io.StringReader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.ColorPalette;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** A terminal of a given type that keeps what is written to it. */
final class FakeTerminal implements InvocationHandler {
    private static final Set<String> REFUSED_WHEN_CLOSED =
            Set.of("writer", "flush", "puts", "getAttributes", "setAttributes", "enterRawMode", "getSize");

    private final String type;
    private final ByteArrayOutputStream output;
    private final PrintWriter writer;
    private final NonBlockingReader reader;
    private final Set<Capability> flags = new HashSet<>();
    private final Map<Capability, Integer> numbers = new EnumMap<>(Capability.class);
    private final Map<Capability, String> texts = new EnumMap<>(Capability.class);
    private Attributes attributes = new Attributes();
    private Size size = Size.of(80, 24);
    private boolean closed;

    private FakeTerminal(String type, ByteArrayOutputStream out, String typed) {
        reader = new TypedReader(typed);
        this.type = type;
        output = out;
        writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), true);
        String known = InfoCmp.getDefaultInfoCmp(type);
        InfoCmp.parseInfoCmp(known == null ? InfoCmp.getLoadedInfoCmp(type) : known, flags, numbers, texts);
    }

    /** What was typed, without the thread of JLine's own that a busy machine starts too late for the patience of a test. */
    private static final class TypedReader extends NonBlockingReader {
        private final PushbackReader typed;

        TypedReader(String typed) {
            this.typed = new PushbackReader(new StringReader(typed));
        }

        @Override
        protected int read(long timeout, boolean isPeek) throws IOException {
            int c = typed.read();
            if (isPeek && c >= 0) {
                typed.unread(c);
            }
            return c;
        }

        @Override
        public int readBuffered(char[] buffer, int offset, int length, long timeout) throws IOException {
            return typed.read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            typed.close();
        }
    }

    static Terminal of(String type, ByteArrayOutputStream out) {
        return of(type, out, "");
    }

    /** One on which something was typed already. */
    static Terminal of(String type, ByteArrayOutputStream out, String typed) {
        return (Terminal) Proxy.newProxyInstance(
                Terminal.class.getClassLoader(), new Class<?>[] {Terminal.class}, new FakeTerminal(type, out, typed));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        if (closed && REFUSED_WHEN_CLOSED.contains(method.getName())) {
            throw new IllegalStateException("the terminal is closed");
        }
        return switch (method.getName()) {
            case "writer" -> writer;
            case "reader" -> reader;
            case "flush" -> done(writer::flush);
            case "puts" -> {
                writer.write(code(first(arguments)));
                yield true;
            }
            case "getStringCapability" -> texts.get((Capability) first(arguments));
            case "getBooleanCapability" -> flags.contains((Capability) first(arguments));
            case "isModeSupported", "getGraphemeClusterMode", "supportsGraphemeClusterMode" -> false;
            case "output" -> output;
            case "getNumericCapability" -> numbers.get((Capability) first(arguments));
            case "getAttributes" -> new Attributes(attributes);
            case "setAttributes" -> done(() -> attributes = new Attributes((Attributes) first(arguments)));
            case "enterRawMode" ->
                done(() -> attributes.setLocalFlags(EnumSet.of(LocalFlag.ICANON, LocalFlag.ECHO), false));
            case "getSize", "getBufferSize" -> size;
            case "setSize" -> done(() -> size = (Size) first(arguments));
            case "encoding", "outputEncoding" -> StandardCharsets.UTF_8;
            case "getType" -> type;
            case "getPalette" -> ColorPalette.DEFAULT;
            case "close" -> done(() -> closed = true);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private String code(Object capability) {
        String code = texts.get((Capability) capability);
        return code == null ? "" : Curses.tputs(code);
    }

    private static Object first(@Nullable Object @Nullable [] arguments) {
        return Objects.requireNonNull(Objects.requireNonNull(arguments)[0]);
    }

    private static @Nullable Object done(Runnable action) {
        action.run();
        return null;
    }
}
