package circuit.sound;

import circuit.session.Event;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Rings the terminal's bell. */
final class BellChannel implements Channel {
    private static final String BELL = "\u0007";
    private static final Duration RING_OUT = Duration.ofMillis(1500);

    private final Consumer<String> terminal;
    private final Desk desk = new Desk("bell", this::work);

    // All below is the desk's thread's own.
    private final Moments moments = new Moments();
    private final Deque<Duration> waits = new ArrayDeque<>();
    private boolean closing;

    /** A bell on a terminal that may be written to from any thread. */
    BellChannel(Consumer<String> terminal) {
        this.terminal = terminal;
    }

    BellChannel open() {
        desk.open();
        return this;
    }

    @Override
    public void hear(Event event) {
        if (event instanceof Event.CueDue due) {
            desk.post(() -> moments.of(due).forEach(this::ring));
        }
    }

    @Override
    public void hush() {
        desk.post(waits::clear);
    }

    @Override
    public void close() {
        desk.post(() -> closing = true);
        desk.awaitEnd(RING_OUT);
    }

    private void work() throws InterruptedException {
        while (!closing || !waits.isEmpty()) {
            if (waits.isEmpty()) {
                desk.take().run();
                continue;
            }
            Optional<Runnable> order = desk.poll(waits.getFirst());
            if (order.isPresent()) {
                order.get().run();
            } else {
                waits.removeFirst();
                terminal.accept(BELL);
            }
        }
    }

    private void ring(Moments.Part part) {
        List<Duration> rings = Rings.of(part.cue().kind(), part.joins());
        if (!part.joins() && !rings.isEmpty()) {
            waits.clear();
        }
        waits.addAll(rings);
    }
}
