package circuit.cli;

import circuit.history.SessionId;
import circuit.session.Audience;
import circuit.session.Inbox;
import circuit.session.Outcome;
import circuit.terminal.Console;
import circuit.terminal.FullView;
import circuit.terminal.LineView;
import circuit.terminal.PlainView;
import circuit.terminal.Theme;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a session is followed: opened before it, closed on every way out. */
interface Stage extends AutoCloseable {

    /** Those who follow it. */
    List<Audience> audiences();

    /** Whether somebody sees it and has keys to press. */
    default boolean isWatched() {
        return false;
    }

    /** Takes the terminal's bell; where there is no terminal nothing rings. */
    default Consumer<String> bell() {
        return ring -> {};
    }

    /** What became of it is known. */
    default void ended(Outcome outcome, SessionId id, boolean saved) {}

    /** Leaves everything as it was. */
    @Override
    default void close() {}

    /**
     * Opens the view that was asked for; keys and signals of its terminal go to the inbox.
     *
     * @param notices what the athlete should know before it begins: nothing else is seen under a whole window
     * @throws IOException if the terminal cannot be used
     */
    static Stage open(RunFlags flags, Host host, Inbox inbox, Optional<Console> console, List<String> notices)
            throws IOException {
        return switch (flags.view()) {
            case FULL -> Window.full(console.isPresent() ? console.get() : Console.open(), flags, inbox, notices);
            case LINE -> Window.line(console.isPresent() ? console.get().narrow() : Console.openLine(), flags, inbox);
            case PLAIN -> () -> List.of(new PlainView(host.out(), host.unicode()));
            case JSON -> new Objects(new JsonView(host.out()));
        };
    }

    /** The terminal's whole window, or a line of it. */
    record Window(Console console, List<Audience> audiences) implements Stage {
        static Window full(Console console, RunFlags flags, Inbox inbox, List<String> notices) {
            console.listen(inbox);
            Theme theme = flags.theme(console);
            return new Window(console, List.of(new FullView(console, theme, flags.speed(), notices)));
        }

        static Window line(Console console, RunFlags flags, Inbox inbox) {
            console.listen(inbox);
            Theme theme = flags.theme(console);
            return new Window(console, List.of(new LineView(console, theme, flags.speed())));
        }

        @Override
        public Consumer<String> bell() {
            return console::ring;
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
