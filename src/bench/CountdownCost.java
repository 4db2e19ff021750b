import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** What a session costs while it counts down in the full view of 80x24 cells, from its fifth second on. */
final class CountdownCost {
    private static final long SETTLED = 5_000;

    private final Machine machine;
    private final int seconds;

    CountdownCost(Machine machine, int seconds) {
        this.machine = machine;
        this.seconds = seconds;
    }

    /** Of the countdown itself. */
    List<Figure> still() throws IOException, InterruptedException {
        Cost cost = cost("--no-figure");
        return List.of(
                figure("cpu", "processor time while counting down, to one core", cost.busy(), " %", 1),
                new Figure(
                        "memory",
                        "resident memory while counting down, to a bare class",
                        cost.resident() / cost.bareResident(),
                        "x",
                        2.2,
                        "%.1f MB / %.1f MB".formatted(cost.resident(), cost.bareResident())),
                figure("bytes", "bytes written to the terminal in a second", cost.written(), "", 600));
    }

    /** With a figure that moves beside it. */
    List<Figure> moving() throws IOException, InterruptedException {
        Cost cost = cost("--figure");
        return List.of(
                figure("moving-cpu", "processor time with a moving figure, to one core", cost.busy(), " %", 2),
                figure("moving-bytes", "bytes written in a second with a moving figure", cost.written(), "", 1000));
    }

    private Figure figure(String name, String what, double value, String unit, double goal) {
        return new Figure(name, what, value, unit, goal, "over %d s".formatted(seconds));
    }

    /** In percent of a core, bytes a second and megabytes. */
    private record Cost(double busy, double written, double resident, double bareResident) {}

    private Cost cost(String option) throws IOException, InterruptedException {
        Process session = machine.builder(machine.onTerminal(
                        machine.circuit("run", "back-3x", "--lead-in", "10s", "--no-log", "--sound", "off", option)))
                .start();
        Process bare = machine.builder(machine.hello("stay")).start();
        try {
            AtomicLong bytes = new AtomicLong();
            Thread reader = new Thread(() -> count(session.getInputStream(), bytes));
            reader.setDaemon(true);
            reader.start();
            Thread.sleep(SETTLED);
            long pid = Machine.jvm(session);
            Map<String, Double> before = Machine.processorMillis(pid);
            long bytesBefore = bytes.get();
            long start = System.nanoTime();
            Thread.sleep(seconds * 1000L);
            double passed = (System.nanoTime() - start) / 1e9;
            return new Cost(
                    Machine.millisSince(before, Machine.processorMillis(pid)) / 1000 / passed * 100,
                    (bytes.get() - bytesBefore) / passed,
                    Machine.residentMegabytes(pid),
                    Machine.residentMegabytes(bare.pid()));
        } finally {
            Machine.end(session);
            Machine.end(bare);
        }
    }

    private static void count(InputStream screen, AtomicLong bytes) {
        byte[] buffer = new byte[8192];
        try {
            for (int count = screen.read(buffer); count >= 0; count = screen.read(buffer)) {
                bytes.addAndGet(count);
            }
        } catch (IOException ended) {
            // The session was.
        }
    }
}
