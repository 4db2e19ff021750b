package circuit.sound;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.process.CommandLine;
import circuit.process.QuietProcess;
import circuit.session.Event;
import circuit.session.SessionListener;
import circuit.session.cue.Cue;
import circuit.sound.channel.ChannelWorker;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs the user's own program at every cue, with the cue in its environment. Nothing waits for it. Only one program runs
 * for each kind of cue: while it does, further cues of that kind are dropped.
 */
public final class CueHook implements SessionListener, AutoCloseable {
    private static final Duration LAST_START = Duration.ofMillis(300);

    private final List<String> command;
    private final Consumer<String> complaint;
    private final ChannelWorker worker = new ChannelWorker("hook", this::work);

    // Used by the worker's thread only.
    private final Map<Cue.Kind, Process> running = new EnumMap<>(Cue.Kind.class);
    private String routine = "";
    private boolean complained;

    private CueHook(List<String> command, Consumer<String> complaint) {
        this.command = command;
        this.complaint = complaint;
    }

    /**
     * Splits the command and starts the worker.
     *
     * @param command a program and its arguments, in quotes where they hold blanks; no shell reads it
     * @param complaint takes at most one sentence, from any thread: the program does not start, or fails
     * @throws IllegalArgumentException if the command cannot be split into words; the message says why
     */
    public static CueHook of(String command, Consumer<String> complaint) {
        CueHook hook = new CueHook(CommandLine.split(command), complaint);
        hook.worker.start();
        return hook;
    }

    /**
     * Whether a command can be split into words.
     *
     * @throws IllegalArgumentException if not; the message says why
     */
    public static void check(String command) {
        List<String> unused = CommandLine.split(command);
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.SessionStarted started) {
            worker.post(() -> routine = started.plan().routine());
        } else if (event instanceof Event.CueDue due) {
            worker.post(() -> run(due));
        }
    }

    /** Waits until the last program is started, not until it ends, and for 300 ms at most. */
    @Override
    public void close() {
        worker.close(LAST_START);
    }

    private void work() throws InterruptedException {
        while (!worker.isClosing()) {
            worker.take().run();
        }
    }

    private void run(Event.CueDue due) {
        Cue.Kind kind = due.cue().kind();
        Process before = running.get(kind);
        if (before != null && before.isAlive()) {
            return;
        }
        ProcessBuilder builder = QuietProcess.builder(command);
        builder.environment().putAll(environment(due));
        try {
            Process process = builder.start();
            running.put(kind, process);
            var unused = process.onExit().thenAccept(ended -> worker.post(() -> ended(kind, ended.exitValue())));
        } catch (IOException e) {
            complain("cannot be started" + reason(e));
        }
    }

    /** What the program is told of a cue; what does not apply is empty. */
    private Map<String, String> environment(Event.CueDue due) {
        Cue cue = due.cue();
        PlannedSet set = cue.step().set();
        Map<String, String> variables = new HashMap<>();
        variables.put("CIRCUIT_CUE", cue.kind().text());
        variables.put("CIRCUIT_COUNT", number(cue.count()));
        variables.put("CIRCUIT_TIME", seconds(due.at()));
        variables.put("CIRCUIT_ROUTINE", routine);
        variables.put("CIRCUIT_STEP", cue.step().kind().text());
        variables.put("CIRCUIT_SECONDS", seconds(cue.step().length()));
        variables.put("CIRCUIT_EXERCISE", set.exercise().name());
        variables.put("CIRCUIT_TITLE", set.exercise().title());
        variables.put("CIRCUIT_SIDE", set.side().map(Side::text).orElse(""));
        variables.put("CIRCUIT_ROUND", number(set.round()));
        variables.put("CIRCUIT_ROUNDS", number(set.rounds()));
        variables.put("CIRCUIT_SET", number(set.position().set()));
        variables.put("CIRCUIT_REPS", number(set.reps()));
        return variables;
    }

    private static String number(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /** {@code 20} or {@code 7.5}: to the tenth of a second. */
    private static String seconds(Duration time) {
        BigDecimal seconds = BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
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

    /** Plain words for the two common reasons; Java's message names the errno. */
    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("error=2,") || message.contains("error: 2 ")) {
            return ": there is no such program";
        }
        return message.contains("error=13,") || message.contains("error: 13 ") ? ": it may not be run" : "";
    }
}
