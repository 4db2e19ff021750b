import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** What a session costs while it counts down in the full view, from its fifth second on. */
final class CountingDown {
    private static final long SETTLED = 5_000;

    private final Machine machine;
    private final int seconds;

    CountingDown(Machine machine, int seconds) {
        this.machine = machine;
        this.seconds = seconds;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        Process session = machine.builder(machine.onTerminal(
                        machine.circuit("run", "back-3x", "--lead-in", "10s", "--no-log", "--sound", "off")))
                .start();
        Process bare = machine.builder(machine.hello("stay")).start();
        try {
            AtomicLong bytes = new AtomicLong();
            Thread reader = new Thread(() -> count(session.getInputStream(), bytes));
            reader.setDaemon(true);
            reader.start();
            Thread.sleep(SETTLED);
            long pid = Machine.jvm(session);
            double before = Machine.processorMillis(pid);
            long bytesBefore = bytes.get();
            long start = System.nanoTime();
            Thread.sleep(seconds * 1000L);
            double passed = (System.nanoTime() - start) / 1e9;
            double busy = (Machine.processorMillis(pid) - before) / 1000 / passed * 100;
            double written = (bytes.get() - bytesBefore) / passed;
            double resident = Machine.residentMegabytes(pid);
            double helloResident = Machine.residentMegabytes(bare.pid());
            String span = "over %d s".formatted(seconds);
            List<Figure> figures = new ArrayList<>();
            figures.add(new Figure("cpu", "processor time while counting down, to one core", busy, " %", 1, span));
            figures.add(new Figure(
                    "memory",
                    "resident memory while counting down, to a bare class",
                    resident / helloResident,
                    "x",
                    2.2,
                    "%.1f MB / %.1f MB".formatted(resident, helloResident)));
            figures.add(new Figure("bytes", "bytes written to the terminal in a second", written, "", 600, span));
            return figures;
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
