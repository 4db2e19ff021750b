package circuit.cli.session;

import circuit.cli.host.Host;
import circuit.process.ProgramPath;
import circuit.process.QuietProcess;
import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.Snapshot;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * Keeps the display awake while a session runs and is not paused, by a program of the system. That program runs as long as
 * its child {@code cat}, which ends with the pipe to this process: it cannot outlive even a killed session.
 */
public final class KeepAwake implements SessionListener, AutoCloseable {
    /** They prevent sleep from idleness only, not a sleep that the user asks for. */
    private static final List<List<String>> PROGRAMS = List.of(
            List.of("caffeinate", "-d", "-i"),
            List.of("systemd-inhibit", "--what=idle", "--who=circuit", "--why=A session is under way"));

    private final Host host;
    private final Executor executor;
    private Optional<Process> process = Optional.empty();
    private boolean begun;
    private boolean wanted;

    /** The executor starts the program; {@link #close} ends it on the caller's thread. */
    public KeepAwake(Host host, Executor executor) {
        this.host = host;
        this.executor = executor;
    }

    /** Starts the program on a thread of its own, with the first picture. */
    public static KeepAwake of(Host host) {
        return new KeepAwake(host, work -> {
            Thread thread = new Thread(work, "keep-awake");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public void onSnapshot(Snapshot snapshot) {
        if (!begun) {
            begun = true;
            start();
        }
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.Paused) {
            close();
        } else if (event instanceof Event.Resumed) {
            start();
        }
    }

    public synchronized void start() {
        wanted = true;
        executor.execute(this::startProgram);
    }

    private synchronized void startProgram() {
        if (!wanted || process.isPresent()) {
            return;
        }
        Optional<List<String>> command = command(host, "cat");
        if (command.isEmpty()) {
            return;
        }
        try {
            process = Optional.of(QuietProcess.builder(command.get())
                    .redirectInput(Redirect.PIPE)
                    .start());
        } catch (IOException e) {
            // Without it the display may go dark; the session is still heard.
        }
    }

    /** The running program. */
    synchronized Optional<Process> process() {
        return process;
    }

    @Override
    public synchronized void close() {
        wanted = false;
        process.ifPresent(program -> {
            try {
                program.getOutputStream().close();
            } catch (IOException e) {
                // It has ended already.
            }
            program.destroy();
        });
        process = Optional.empty();
    }

    /** What keeps the display awake while another program runs, by the first of the programs that is installed. */
    public static Optional<List<String>> command(Host host, String child) {
        ProgramPath path = new ProgramPath(host.variable("PATH").orElse(""));
        return PROGRAMS.stream()
                .flatMap(words -> path.find(words.get(0)).stream()
                        .map(program -> Stream.of(
                                        Stream.of(program.toString()),
                                        words.stream().skip(1),
                                        Stream.of(child))
                                .flatMap(parts -> parts)
                                .toList()))
                .findFirst();
    }
}
