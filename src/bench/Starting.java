import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How soon a command has answered. */
final class Starting {
    private final Machine machine;
    private final int runs;

    Starting(Machine machine, int runs) {
        this.machine = machine;
        this.runs = runs;
    }

    Figure command(String name, String... words) throws Exception {
        Pairs pairs =
                Pairs.of(runs, () -> machine.millis(machine.circuit(words)), () -> machine.millis(machine.hello()));
        return new Figure(
                name,
                "circuit " + String.join(" ", words) + ", to a bare class",
                pairs.ratio(),
                "x",
                3,
                pairs.detail("ms"));
    }

    Figure firstFrame() throws Exception {
        List<String> session = machine.circuit("run", "back-3x", "--no-log", "--sound", "off");
        Pairs pairs = Pairs.of(
                runs, () -> machine.millisUntil("q end", session), () -> machine.millisUntil("hello", machine.hello()));
        return new Figure(
                "first-frame",
                "circuit run to its first frame, to a bare class",
                pairs.ratio(),
                "x",
                5,
                pairs.detail("ms"));
    }

    Figure manyRoutines() throws Exception {
        Path few = routines(10);
        Path many = routines(1000);
        Pairs pairs = Pairs.of(
                Math.max(3, runs / 2),
                () -> machine.millis(machine.circuit("list", "--routines", many.toString())),
                () -> machine.millis(machine.circuit("list", "--routines", few.toString())));
        return new Figure(
                "many", "circuit list, 1,000 routine files to 10", pairs.ratio(), "x", 25, pairs.detail("ms"));
    }

    private Path routines(int count) throws IOException {
        Path folder = Files.createDirectories(machine.home.resolve("routines-" + count));
        for (int i = 0; i < count; i++) {
            Files.copy(Path.of("routines/back-3x.yaml"), folder.resolve("routine-%04d.yaml".formatted(i)));
        }
        return folder;
    }
}
