package circuit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import com.pty4j.unix.UnixPtyProcess;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A program on a pseudo-terminal of its own, with an emulator that keeps what a person would see. Every wait ends as
 * soon as the output makes it true, and fails with the screen after {@link #PATIENCE}.
 */
final class Pty implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    /**
     * The terminal is gone as soon as its program is, so a shell that outlives the program asks how it was left. The
     * terminal gets its size just after that shell has started.
     */
    private static final String NOTE_ATTRIBUTES = """
            trap : HUP INT QUIT TERM
            until [ "$(stty size)" != '0 0' ]; do sleep 0.01; done
            stty -a >"$0/before"
            "$@"
            code=$?
            stty -a >"$0/after"
            exit $code
            """;

    private static final List<String> INHERITED = List.of("PATH", "JAVA_HOME");

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final StringBuilder output = new StringBuilder();
    private final Path notes;
    private boolean ended;

    private Pty(Setup setup) throws IOException {
        screen = new ScreenTerminal(setup.columns, setup.rows);
        notes = Files.createTempDirectory("pty");
        List<String> command = new ArrayList<>(List.of("sh", "-c", NOTE_ATTRIBUTES, notes.toString()));
        command.addAll(setup.command);
        process = new PtyProcessBuilder(command.toArray(String[]::new))
                .setEnvironment(setup.environment)
                .setDirectory(setup.folder.toString())
                .setInitialColumns(setup.columns)
                .setInitialRows(setup.rows)
                .setUnixOpenTtyToPreserveOutputAfterTermination(true)
                .start();
        Thread reader = new Thread(this::read, "pty");
        reader.setDaemon(true);
        reader.start();
    }

    /** A program to be started in a folder, which is also its {@code HOME}; nothing of the user's own is inherited. */
    static Setup running(Path folder, String... command) {
        Map<String, String> environment =
                new HashMap<>(Map.of("HOME", folder.toString(), "TERM", "xterm-256color", "LANG", "C.UTF-8"));
        INHERITED.forEach(name -> {
            String value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        });
        return new Setup(folder, List.of(command), environment, 80, 24);
    }

    /** What is started, and on how large a terminal. */
    record Setup(Path folder, List<String> command, Map<String, String> environment, int columns, int rows) {
        Setup {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }

        Setup with(String name, String value) {
            Map<String, String> more = new HashMap<>(environment);
            more.put(name, value);
            return new Setup(folder, command, more, columns, rows);
        }

        Setup sized(int newColumns, int newRows) {
            return new Setup(folder, command, environment, newColumns, newRows);
        }

        Pty start() throws IOException {
            return new Pty(this);
        }
    }

    /** The lines on the screen, without the blanks at their ends. */
    synchronized List<String> screen() {
        return screen.toString().lines().map(String::stripTrailing).toList();
    }

    /** Everything that was written, control sequences and all. */
    synchronized String output() {
        return output.toString();
    }

    void waitUntilScreenShows(String text) {
        waitUntil(
                "the screen shows \"" + text + "\"",
                pty -> pty.screen().stream().anyMatch(line -> line.contains(text)));
    }

    /** The athlete did ten reps of a set that ended so soon that it would count as hardly begun. */
    void correctToTen() throws IOException {
        waitUntilScreenShows("correct");
        press("\u001b[A".repeat(10));
        waitUntilScreenShows("Logged: 10 reps");
    }

    /** Ends the last screen of a session, by the one key that does so in its first second. */
    void leaveLastScreen() throws IOException {
        waitUntilScreenShows("ends in");
        press("\u0003");
    }

    synchronized void waitUntil(String what, Predicate<Pty> condition) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.test(this)) {
            long left = TimeUnit.NANOSECONDS.toMillis(giveUp - System.nanoTime());
            if (ended || left <= 0) {
                throw new AssertionError((ended ? "the program ended before " : "waited in vain until ") + what
                        + "; on the screen:\n" + String.join("\n", screen()));
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Presses keys, as the bytes a terminal sends for them: {@code "\r"} is Enter, {@code "\u0003"} Ctrl-C. */
    void press(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(UTF_8));
        process.getOutputStream().flush();
    }

    /** Sends the program a signal by its name, such as {@code TERM}. */
    void signal(String name) {
        ProcessHandle program = ProcessHandle.of(process.pid())
                .orElseThrow()
                .children()
                .findFirst()
                .orElseThrow();
        shell("kill -" + name + " \"$1\"", String.valueOf(program.pid()));
    }

    void resize(int columns, int rows) {
        synchronized (this) {
            screen.setSize(Size.of(columns, rows));
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** Closes the window: the terminal is gone, and whoever runs on it is told so by HUP. */
    void hangUp() throws IOException {
        ((UnixPtyProcess) process).getPty().close();
    }

    /** Waits for the program's end and everything it wrote; a signal that ended it counts as 128 and its number. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the program does not end; on the screen:\n" + String.join("\n", screen()));
        }
        synchronized (this) {
            long giveUp = System.nanoTime() + PATIENCE.toNanos();
            while (!ended && giveUp > System.nanoTime()) {
                wait(100);
            }
        }
        return process.exitValue();
    }

    /** How the terminal was set before the program could change it, as {@code stty -a} tells it. */
    String attributesBefore() throws IOException {
        return Files.readString(notes.resolve("before"));
    }

    /** How the terminal was set when the program had ended. */
    String attributesAfter() throws IOException {
        return Files.readString(notes.resolve("after"));
    }

    /** How the terminal is set while the program runs. */
    String attributes() {
        return shell("stty -a <\"$1\"", ((UnixPtyProcess) process).getPty().getSlaveName());
    }

    /** Whether a private mode is on by what was last written: 25 is the cursor, 1049 the alternate screen. */
    boolean isOn(int mode, boolean atFirst) {
        String written = output();
        int on = written.lastIndexOf("\u001b[?" + mode + "h");
        int off = written.lastIndexOf("\u001b[?" + mode + "l");
        return on == off ? atFirst : on > off;
    }

    @Override
    public void close() throws IOException {
        ProcessHandle.of(process.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.deleteIfExists(notes.resolve("before"));
        Files.deleteIfExists(notes.resolve("after"));
        Files.delete(notes);
    }

    private void read() {
        char[] buffer = new char[4096];
        try (Reader reader = new InputStreamReader(process.getInputStream(), UTF_8)) {
            for (int length = reader.read(buffer); length >= 0; length = reader.read(buffer)) {
                show(new String(buffer, 0, length));
            }
        } catch (IOException e) {
            // How some systems say that the other side was closed.
        } finally {
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }
    }

    private void show(String text) throws IOException {
        String answer;
        synchronized (this) {
            output.append(text);
            screen.write(text);
            answer = screen.read();
            notifyAll();
        }
        if (!answer.isEmpty()) {
            press(answer); // such as where the cursor is, if the program asked
        }
    }

    private static String shell(String script, String argument) {
        try {
            Process shell = new ProcessBuilder(
                            Stream.of("sh", "-c", script, "sh", argument).toList())
                    .redirectErrorStream(true)
                    .start();
            return new String(shell.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
