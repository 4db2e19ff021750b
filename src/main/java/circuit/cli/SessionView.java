package circuit.cli;

import circuit.history.SessionId;
import circuit.session.InputQueue;
import circuit.session.Outcome;
import circuit.session.SessionListener;
import circuit.terminal.Console;
import circuit.terminal.FullView;
import circuit.terminal.LineView;
import circuit.terminal.Opening;
import circuit.terminal.PlainView;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where a session is followed: opened before it, closed on every way out. */
interface SessionView extends AutoCloseable {

    /** Those who follow it. */
    List<SessionListener> listeners();

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
     * Opens the view that was asked for; keys and signals of its terminal go to the inputs.
     *
     * @param notices what the athlete should know before it begins: nothing else is seen under a whole window
     * @throws IOException if the terminal cannot be used
     */
    static SessionView open(RunFlags flags, Host host, InputQueue inputs, Opening terminal, List<String> notices)
            throws IOException {
        return switch (flags.view()) {
            case FULL -> {
                Console whole = terminal.whole();
                FullView view = new FullView(whole, flags.seen().theme(whole), flags.speed(), notices);
                yield Window.of(whole, view, flags, host, inputs);
            }
            case LINE -> {
                Console line = terminal.line();
                yield Window.of(line, new LineView(line, flags.seen().theme(line), flags.speed()), flags, host, inputs);
            }
            case PLAIN ->
                () -> List.of(new PlainView(host.out(), host.unicode()), new BrokenPipeWatcher(host.out(), inputs));
            case JSON -> new Objects(new JsonView(host.out()), new BrokenPipeWatcher(host.out(), inputs));
        };
    }

    /** The terminal's whole window, or a line of it; meanwhile the display stays awake. */
    record Window(Console console, Optional<KeepAwake> wakefulness, List<SessionListener> listeners)
            implements SessionView {
        static Window of(Console console, SessionListener view, RunFlags flags, Host host, InputQueue inputs) {
            Optional<KeepAwake> wakefulness = flags.keepsAwake() ? Optional.of(KeepAwake.of(host)) : Optional.empty();
            List<SessionListener> listeners = new ArrayList<>(List.of(view, new Attention(console, inputs)));
            wakefulness.ifPresent(listeners::add);
            return new Window(console, wakefulness, List.copyOf(listeners));
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
            wakefulness.ifPresent(KeepAwake::close);
        }
    }

    /** An object a line, for a program. */
    record Objects(JsonView view, BrokenPipeWatcher readership) implements SessionView {
        @Override
        public List<SessionListener> listeners() {
            return List.of(view, readership);
        }

        @Override
        public void ended(Outcome outcome, SessionId id, boolean saved) {
            view.ended(outcome, id, saved);
        }
    }
}
