import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How long a command takes to answer, as a multiple of a bare class. */
final class StartUp {
    private static final boolean IS_NEWEST = Runtime.version().feature() >= 25;

    /** Of an answer. JDK 17 keeps less in its class archive, so its goals are wider. */
    private static final double ANSWER_GOAL = IS_NEWEST ? 3 : 4;

    private static final double FIRST_FRAME_GOAL = IS_NEWEST ? 5 : 8;

    private final Machine machine;
    private final int runs;

    StartUp(Machine machine, int runs) {
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
                ANSWER_GOAL,
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
                FIRST_FRAME_GOAL,
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
