package circuit.sound.channel;

import circuit.session.Event;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Rings the terminal's bell. */
public final class BellChannel implements Channel {
    private static final String BELL = "\u0007";
    private static final Duration RING_OUT = Duration.ofMillis(1500);

    private final Consumer<String> terminal;
    private final ChannelWorker worker = new ChannelWorker("bell", this::work);

    // Used by the worker's thread only.
    private final CueSequencer sequencer = new CueSequencer();
    private final BellRings rings = new BellRings();

    private BellChannel(Consumer<String> terminal) {
        this.terminal = terminal;
    }

    /** Opens the bell of a terminal that takes text from any thread. */
    public static BellChannel open(Consumer<String> terminal) {
        BellChannel channel = new BellChannel(terminal);
        channel.worker.start();
        return channel;
    }

    @Override
    public void onEvent(Event event) {
        if (event instanceof Event.CueDue due) {
            worker.post(() -> sequencer.onCue(due).forEach(rings::add));
        }
    }

    @Override
    public void silence() {
        worker.post(rings::clear);
    }

    @Override
    public void close() {
        worker.close(RING_OUT);
    }

    private void work() throws InterruptedException {
        while (!worker.isClosing() || rings.untilNext().isPresent()) {
            if (rings.untilNext().isEmpty()) {
                worker.take().run();
                continue;
            }
            Optional<Runnable> task = worker.poll(rings.untilNext().get());
            if (task.isPresent()) {
                task.get().run();
            } else {
                rings.rang();
                terminal.accept(BELL);
            }
        }
    }
}
