import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What a long history costs. */
final class LongHistory {
    private static final int MANY = 1_000_000;

    /** Of ten sets a day. */
    private static final int TEN_YEARS = 36_000;

    private static final int SETS_A_SESSION = 10;

    private final Machine machine;
    private final int runs;

    LongHistory(Machine machine, int runs) {
        this.machine = machine;
        this.runs = runs;
    }

    /** Saving a session also reads the history, for the last time of each exercise. */
    Figure append() throws Exception {
        Path few = history(10);
        Path many = history(TEN_YEARS);
        Pairs pairs = Pairs.of(runs, () -> machine.millis(session(many)), () -> machine.millis(session(few)));
        return new Figure(
                "append",
                "a session kept in a history of 36,000 sets, to 10",
                pairs.ratio(),
                "x",
                1.5,
                pairs.detail("ms"));
    }

    /** A page about ten years, to a command that reads nothing. */
    Figure page(String command) throws Exception {
        Path many = history(TEN_YEARS);
        Pairs pairs = Pairs.of(
                runs,
                () -> machine.millis(machine.circuit(command, "--data", many.toString())),
                () -> machine.millis(machine.circuit("--version")));
        return new Figure(
                command,
                "circuit " + command + " over 36,000 sets, to circuit --version",
                pairs.ratio(),
                "x",
                4,
                pairs.detail("ms"));
    }

    /** The launcher's heap of 64 MB has to do for it. */
    Figure million() throws Exception {
        Path many = history(MANY);
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            seconds.add(machine.millis(machine.circuit("stats", "--data", many.toString())) / 1000);
        }
        return new Figure(
                "million", "circuit stats over 1,000,000 sets", Pairs.median(seconds), " s", 3, "median of 3");
    }

    private List<String> session(Path data) {
        return machine.circuit(
                "run", "back-3x", "--speed", "10000", "--view", "plain", "--log", "--data", data.toString());
    }

    /** A history of so many sets, ten a session, a session every six hours up to now. */
    private Path history(int sets) throws IOException {
        Path folder = machine.home.resolve("history-" + sets);
        if (Files.exists(folder)) {
            return folder;
        }
        Files.createDirectories(folder);
        int sessions = sets / SETS_A_SESSION;
        Instant first = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(6L * sessions, ChronoUnit.HOURS);
        DateTimeFormatter stamp = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
        try (BufferedWriter sessionRows = Files.newBufferedWriter(folder.resolve("sessions.csv"));
                BufferedWriter setRows = Files.newBufferedWriter(folder.resolve("sets.csv"))) {
            sessionRows.write(
                    "session,started,routine,title,status,rounds,sets_done,sets_planned,elapsed_s,work_s,rest_s,"
                            + "paused_s,effort,note\n");
            setRows.write("session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status\n");
            for (int i = 0; i < sessions; i++) {
                OffsetDateTime start = first.plus(6L * i, ChronoUnit.HOURS).atOffset(ZoneOffset.UTC);
                String id = "%s-%08x,%s"
                        .formatted(
                                stamp.format(start),
                                i,
                                start.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                                        .replace("Z", "+00:00"));
                sessionRows.write(
                        id + ",back-3x,\"Bodyweight back, three rounds\",done,2,10,10,540.0,360.0,180.0,0.0,,\n");
                for (int set = 1; set <= SETS_A_SESSION; set++) {
                    setRows.write(id + ",back-3x,superman-lat-pulldown,Superman lat pulldown," + (set + 4) / 5 + ','
                            + (set + 4) / 5 + ",,12 reps,12,36.0,,done\n");
                }
            }
        }
        return folder;
    }
}
