package circuit.terminal;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jline.terminal.Terminal;

/**
 * A terminal on its way to being drawn on. To get at it takes as long as to read a routine, so both can be done at the
 * same time; where the routine is refused, closing leaves the terminal as it was.
 */
public final class Opening implements AutoCloseable {
    private final FutureTask<Terminal> terminal = new FutureTask<>(Console::terminal);
    private final boolean begun;
    private Optional<Console> console = Optional.empty();

    private Opening(boolean begun) {
        this.begun = begun;
    }

    /** Begins now, on another thread. */
    public static Opening begin() {
        Opening opening = new Opening(true);
        Thread thread = new Thread(opening.terminal, "terminal");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    /** Does nothing until it is asked for. */
    public static Opening later() {
        return new Opening(false);
    }

    /**
     * All of the terminal that the program was started on, taken over.
     *
     * @throws IOException if there is none, or it cannot place its cursor
     */
    public Console whole() throws IOException {
        return console.isPresent() ? console.get() : open(true);
    }

    /**
     * One line of it, and the keys.
     *
     * @throws IOException if there is none, or it cannot place its cursor
     */
    public Console line() throws IOException {
        return console.isPresent() ? console.get().narrow() : open(false);
    }

    private Console open(boolean whole) throws IOException {
        Console opened = Console.on(built(), whole);
        console = Optional.of(opened);
        return opened;
    }

    private Terminal built() throws IOException {
        terminal.run(); // here, if nobody has begun
        try {
            return terminal.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException why ? why : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the terminal was opened", e);
        }
    }

    @Override
    public void close() {
        console.ifPresent(Console::close);
        if (begun && console.isEmpty()) {
            try {
                built().close();
                Discipline.mend();
            } catch (IOException none) {
                // There is nothing to give back.
            }
        }
    }
}
