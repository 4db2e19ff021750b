package circuit.terminal;

import circuit.terminal.input.KeyListener;
import circuit.text.OutputCharset;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;

/**
 * The terminal that the program was started on, as JLine opens it.
 *
 * @param arrival looks whether something was typed
 */
record SystemTerminal(Terminal terminal, KeyListener.Arrival arrival) {
    /**
     * Opens it.
     *
     * @throws IOException if there is no terminal, or its cursor cannot be placed
     */
    static SystemTerminal open(TerminalType type) throws IOException {
        Optional<String> fault = type.fault();
        if (fault.isPresent()) {
            throw new IOException(fault.get());
        }
        InputStream typed = new FileInputStream(FileDescriptor.in);
        try {
            return new SystemTerminal(build(type, true), () -> typed.available() > 0);
        } catch (IOException | IllegalStateException noNativeLibrary) {
            return openByPrograms(type);
        }
    }

    /**
     * Where the native library cannot be loaded, as none may be unpacked, or there is none for the machine. JLine then reads
     * ahead, so what has arrived cannot be seen.
     */
    private static SystemTerminal openByPrograms(TerminalType type) throws IOException {
        try {
            return new SystemTerminal(build(type, false), () -> true);
        } catch (IllegalStateException noTerminal) {
            throw new IOException(noTerminal.getMessage(), noTerminal);
        }
    }

    /** @param isNative rather than by programs such as stty, which take 15 ms even where they are not needed */
    private static Terminal build(TerminalType type, boolean isNative) throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .systemOutput(SystemOutput.SysOut)
                .jni(isNative)
                .exec(!isNative)
                .ffm(false)
                .dumb(false)
                .nativeSignals(false) // whoever runs a session handles them
                .graphemeCluster(false) // otherwise it asks the terminal what it can do and waits for answers
                .type(type.name())
                .encoding(OutputCharset.get())
                .build();
    }
}
