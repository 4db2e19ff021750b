package circuit.cli;

import circuit.history.SessionId;
import circuit.session.Audience;
import circuit.session.Inbox;
import circuit.session.Outcome;
import circuit.terminal.Console;
import circuit.terminal.FullView;
import circuit.terminal.PlainView;
import java.io.IOException;
import java.util.List;

/** Where a session is followed: opened before it, closed on every way out. */
interface Stage extends AutoCloseable {

    /** Those who follow it. */
    List<Audience> audiences();

    /** Whether somebody sees it and has keys to press. */
    default boolean isWatched() {
        return false;
    }

    /** What became of it is known. */
    default void ended(Outcome outcome, SessionId id, boolean saved) {}

    /** Leaves everything as it was. */
    @Override
    default void close() {}

    /**
     * Opens the view that was asked for; keys and signals of its terminal go to the inbox.
     *
     * @throws IOException if the terminal cannot be used
     */
    static Stage open(RunFlags flags, Host host, Inbox inbox) throws IOException {
        return switch (flags.view()) {
            case FULL -> new Window(Console.open(), flags, inbox);
            case PLAIN -> () -> List.of(new PlainView(host.out(), host.unicode()));
            case JSON -> new Objects(new JsonView(host.out()));
        };
    }

    /** The terminal's whole window. */
    record Window(Console console, List<Audience> audiences) implements Stage {
        Window(Console console, RunFlags flags, Inbox inbox) {
            this(console, List.of(new FullView(console, console.theme(flags.coloured(), true), flags.speed())));
            console.listen(inbox);
        }

        @Override
        public boolean isWatched() {
            return true;
        }

        @Override
        public void close() {
            console.close();
        }
    }

    /** An object a line, for a program. */
    record Objects(JsonView view) implements Stage {
        @Override
        public List<Audience> audiences() {
            return List.of(view);
        }

        @Override
        public void ended(Outcome outcome, SessionId id, boolean saved) {
            view.ended(outcome, id, saved);
        }
    }
}
