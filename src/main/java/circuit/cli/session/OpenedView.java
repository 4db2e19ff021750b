package circuit.cli.session;

import circuit.cli.host.ExitCode;
import circuit.cli.host.Host;
import circuit.cli.options.SessionOptions;
import circuit.cli.options.ViewOptions;
import circuit.cli.output.JsonLinesView;
import circuit.history.SessionId;
import circuit.plan.Plan;
import circuit.session.Event;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.Outcome;
import circuit.session.SessionListener;
import circuit.terminal.Console;
import circuit.terminal.FullView;
import circuit.terminal.LineView;
import circuit.terminal.PlainKeysView;
import circuit.terminal.PlainView;
import circuit.text.SanitizingWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The view of a session, opened before the session starts and closed on every way out. */
final class OpenedView implements AutoCloseable {
    private final List<SessionListener> listeners = new ArrayList<>();
    private Optional<Console> console = Optional.empty();
    private Optional<KeepAwake> keepAwake = Optional.empty();
    private Optional<JsonLinesView> json = Optional.empty();
    private Optional<PrintWriter> lines = Optional.empty();

    private OpenedView() {}

    /**
     * Opens the view that the options ask for.
     *
     * @param inputs receives the keys and signals of the terminal
     * @param open the terminal, if it is open already
     * @param start its notices are shown in the full view
     * @throws IOException if the terminal cannot be used
     */
    static OpenedView open(
            SessionOptions options, Host host, InputQueue inputs, Optional<Console> open, SessionStart start)
            throws IOException {
        OpenedView view = new OpenedView();
        ViewOptions look = options.viewOptions();
        switch (options.view()) {
            case FULL -> {
                Console whole = open.isPresent() ? open.get() : Console.open();
                view.console = Optional.of(whole);
                view.listeners.add(new FullView(whole, look.theme(whole), options.speed(), start.notices()));
            }
            case LINE -> {
                Console line = open.isPresent() ? open.get().narrow() : Console.openLine();
                view.console = Optional.of(line);
                view.listeners.add(new LineView(line, look.theme(line), options.speed()));
            }
            case PLAIN -> {
                PlainView plain = new PlainView(view.linesTo(host), host.unicode());
                view.listeners.add(plain);
                view.console = options.takesKeys() ? keys(start.plan()) : Optional.empty();
                view.console.ifPresent(keys -> view.listeners.add(new PlainKeysView(plain, keys)));
            }
            case JSON -> {
                JsonLinesView lines = new JsonLinesView(view.linesTo(host));
                view.json = Optional.of(lines);
                view.listeners.add(lines);
            }
        }
        if (view.console.isPresent()) {
            view.console.get().listen(inputs);
            view.keepAwake = options.keepsAwake() ? Optional.of(KeepAwake.of(host)) : Optional.empty();
            view.keepAwake.ifPresent(view.listeners::add);
        }
        if (view.lines.isPresent()) {
            view.listeners.add(new NoticePrinter(host.err()));
            view.listeners.add(new BrokenPipeWatcher(host.out(), inputs));
        }
        return view;
    }

    /** The keys beside the lines; without them a session goes on by itself, if it can. */
    private static Optional<Console> keys(Plan plan) throws IOException {
        try {
            return Optional.of(Console.openKeys());
        } catch (IOException noKeys) {
            if (plan.needsKeys()) {
                throw noKeys;
            }
            return Optional.empty();
        }
    }

    private PrintWriter linesTo(Host host) {
        PrintWriter queued = new PrintWriter(new QueuedWriter(host.out()));
        lines = Optional.of(queued);
        return queued;
    }

    List<SessionListener> listeners() {
        return List.copyOf(listeners);
    }

    /** Whether it is drawn on a terminal, whose keys control the session. */
    boolean isInteractive() {
        return console.isPresent();
    }

    /** The terminal that it is drawn on. */
    Optional<Console> console() {
        return console;
    }

    /** Rings the terminal's bell; does nothing without a terminal. */
    Consumer<String> bell() {
        return ring -> console.ifPresent(terminal -> terminal.ring(ring));
    }

    /** Shows the end of the session, once it is known whether it was logged. */
    void ended(Outcome outcome, SessionId id, boolean saved) {
        json.ifPresent(lines -> lines.ended(outcome, id, saved));
    }

    @Override
    public void close() {
        lines.ifPresent(PrintWriter::close);
        console.ifPresent(Console::close);
        keepAwake.ifPresent(KeepAwake::close);
    }

    /** Prints what comes up on the standard error at once, for the views that are printed. */
    private record NoticePrinter(PrintWriter err) implements SessionListener {
        @Override
        public void onEvent(Event event) {}

        @Override
        public void onNotice(String text) {
            err.println("circuit: " + text);
            err.flush();
        }
    }

    /** Ends a session that is printed for a reader, such as {@code head}, when that reader is gone. */
    private static final class BrokenPipeWatcher implements SessionListener {
        private final SanitizingWriter out;
        private final InputQueue inputs;
        private boolean ended;

        BrokenPipeWatcher(SanitizingWriter out, InputQueue inputs) {
            this.out = out;
            this.inputs = inputs;
        }

        @Override
        public void onEvent(Event event) {
            if (!ended && out.isPipeBroken()) {
                ended = true;
                inputs.post(new Input.Stopped(ExitCode.UNREAD));
            }
        }
    }
}
