package circuit.sound;

import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.cue.Cue;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs the user's own program at every cue, with the cue in its environment. Nothing waits for it, and of each kind of
 * cue only one runs at a time: a cue whose program is still busy with the one before is passed over.
 */
public final class Hook implements SessionListener, AutoCloseable {
    private static final Duration TO_BEGIN = Duration.ofMillis(300);

    private final List<String> command;
    private final Consumer<String> complaint;
    private final Desk desk = new Desk("hook", this::work);

    // All below is the desk's thread's own.
    private final Map<Cue.Kind, Process> running = new EnumMap<>(Cue.Kind.class);
    private String routine = "";
    private boolean complained;
    private boolean closing;

    private Hook(List<String> command, Consumer<String> complaint) {
        this.command = command;
        this.complaint = complaint;
    }

    /**
     * A hook that is ready for a session.
     *
     * @param command a program and its arguments, in quotes where they hold blanks; no shell reads it
     * @param complaint takes at most one sentence, from any thread: the program does not start, or fails
     * @throws IllegalArgumentException if the command cannot be split into words; the message says why
     */
    public static Hook of(String command, Consumer<String> complaint) {
        Hook hook = new Hook(CommandWords.of(command), complaint);
        hook.desk.open();
        return hook;
    }

    /**
     * Whether a command can be split into words.
     *
     * @throws IllegalArgumentException if not; the message says why
     */
    public static void check(String command) {
        List<String> unused = CommandWords.of(command);
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.SessionStarted started) {
            desk.post(() -> routine = started.plan().routine());
        } else if (event instanceof Event.CueDue due) {
            desk.post(() -> run(due));
        }
    }

    /** Waits for what is due to be started, not for it to end, and for three tenths of a second at most. */
    @Override
    public void close() {
        desk.post(() -> closing = true);
        desk.awaitEnd(TO_BEGIN);
    }

    private void work() throws InterruptedException {
        while (!closing) {
            desk.take().run();
        }
    }

    private void run(Event.CueDue due) {
        Cue.Kind kind = due.cue().kind();
        Process before = running.get(kind);
        if (before != null && before.isAlive()) {
            return;
        }
        ProcessBuilder builder = Silently.builder(command);
        builder.environment().putAll(CueVariables.of(routine, due));
        try {
            Process process = builder.start();
            running.put(kind, process);
            var unused = process.onExit().thenAccept(ended -> desk.post(() -> ended(kind, ended.exitValue())));
        } catch (IOException e) {
            complain("cannot be started" + reason(e));
        }
    }

    private void ended(Cue.Kind kind, int exitCode) {
        if (exitCode != 0) {
            complain("ended with %d at the cue %s".formatted(exitCode, kind.text()));
        }
    }

    private void complain(String what) {
        if (!complained) {
            complained = true;
            complaint.accept("the program for cues, %s, %s".formatted(command.get(0), what));
        }
    }

    /** The two everyday reasons in our words; Java's own are for programmers. */
    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("error=2,") || message.contains("error: 2 ")) {
            return ": there is no such program";
        }
        return message.contains("error=13,") || message.contains("error: 13 ") ? ": it may not be run" : "";
    }
}
