import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How late the boundaries of a session's steps come, as its reader stamps them. */
final class StepTiming {
    private static final int SECONDS_A_MINUTE = 60;

    /** Each set and the rest after it; a routine has 99 rounds at most. */
    private static final int SECONDS_A_ROUND = 20;

    private final Machine machine;
    private final int minutes;

    StepTiming(Machine machine, int minutes) {
        this.machine = machine;
        this.minutes = minutes;
    }

    List<Figure> measure() throws IOException, InterruptedException {
        List<Double> late = lateness();
        List<Double> sorted = late.stream().sorted().toList();
        int part = Math.max(1, late.size() / 10);
        double first = Pairs.median(late.subList(0, part));
        double last = Pairs.median(late.subList(late.size() - part, late.size()));
        String detail = "%d steps in %d min, median %.2f ms".formatted(late.size(), minutes, Pairs.median(late));
        return List.of(
                new Figure(
                        "exact-p99",
                        "99 of 100 step boundaries, behind the plan's time",
                        sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1),
                        " ms",
                        5,
                        detail),
                new Figure("exact-most", "the latest of them", sorted.get(sorted.size() - 1), " ms", 20, ""),
                new Figure(
                        "exact-drift",
                        "how much later the last tenth comes than the first",
                        Math.abs(last - first),
                        " ms",
                        1,
                        ""));
    }

    /** In milliseconds, behind the line that was soonest of all. */
    private List<Double> lateness() throws IOException, InterruptedException {
        Path routine = machine.home.resolve("seconds.yaml");
        Files.writeString(
                routine,
                """
                name: Every second
                lead-in: 1s
                rounds: %d
                rest: 1s
                exercises:
                """.formatted(minutes * SECONDS_A_MINUTE / SECONDS_A_ROUND)
                        + "  - Move: 1s\n".repeat(SECONDS_A_ROUND / 2));
        List<Double> offsets = new ArrayList<>();
        Process session = machine.builder(machine.circuit("run", routine.toString(), "--view", "json", "--no-log"))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(session.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long now = System.nanoTime();
                if (line.contains("\"step-started\"")) {
                    offsets.add(now / 1e6 - seconds(line) * 1000);
                }
            }
        } finally {
            Machine.end(session);
        }
        double soonest = offsets.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return offsets.stream().map(offset -> offset - soonest).toList();
    }

    private static double seconds(String line) {
        int start = line.indexOf("\"t\":") + 4;
        return Double.parseDouble(line.substring(start, line.indexOf(',', start)));
    }
}
