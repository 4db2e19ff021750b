package circuit.cli;

import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Keeps the display awake while a session runs, by the system's own program, where there is one: in a pause the machine
 * may sleep. That program lives as long as the {@code cat} it is given, and {@code cat} as long as our end of its input:
 * not even a kill leaves it behind.
 */
final class KeepAwake implements SessionListener, AutoCloseable {
    /** Idleness only: who puts the machine to sleep means it. */
    private static final List<List<String>> KEEPERS = List.of(
            List.of("caffeinate", "-d", "-i", "cat"),
            List.of("systemd-inhibit", "--what=idle", "--who=circuit", "--why=A session is under way", "cat"));

    private final Host host;
    private final Executor executor;
    private Optional<Process> keeper = Optional.empty();
    private boolean begun;
    private boolean wanted;

    private KeepAwake(Host host, Executor executor) {
        this.host = host;
        this.executor = executor;
    }

    /** Begins with the first picture, and never waits for it: if it does not work, the session goes on all the same. */
    static KeepAwake of(Host host) {
        return of(host, work -> {
            Thread thread = new Thread(work, "wakefulness");
            thread.setDaemon(true);
            thread.start();
        });
    }

    static KeepAwake of(Host host, Executor executor) {
        return new KeepAwake(host, executor);
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (!begun) {
            begun = true;
            want();
        }
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.Paused) {
            close();
        } else if (event instanceof Event.Resumed) {
            want();
        }
    }

    synchronized void want() {
        wanted = true;
        executor.execute(this::begin);
    }

    private synchronized void begin() {
        if (!wanted || keeper.isPresent()) {
            return;
        }
        Optional<List<String>> command =
                KEEPERS.stream().flatMap(known -> found(known).stream()).findFirst();
        if (command.isEmpty()) {
            return;
        }
        try {
            keeper = Optional.of(new ProcessBuilder(command.get())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            // The display may go dark, then; the cues are still heard.
        }
    }

    /** The program that keeps it awake. */
    synchronized Optional<Process> keeper() {
        return keeper;
    }

    @Override
    public synchronized void close() {
        wanted = false;
        keeper.ifPresent(process -> {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                // It is gone already.
            }
            process.destroy();
        });
        keeper = Optional.empty();
    }

    /** The command with the program's place, if it is on the path. */
    private Optional<List<String>> found(List<String> command) {
        return Stream.of(host.variable("PATH").orElse("").split(File.pathSeparator, -1))
                .filter(folder -> isProgram(folder, command.get(0)))
                .findFirst()
                .map(folder -> Stream.concat(
                                Stream.of(folder + File.separator + command.get(0)),
                                command.stream().skip(1))
                        .toList());
    }

    private static boolean isProgram(String folder, String program) {
        try {
            Path file = Path.of(folder, program);
            return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
