package circuit.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import circuit.SampleRoutines;
import circuit.history.csv.Disk;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.routine.Block;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Sessions by hand, and files that a person can read. */
public final class SampleSessions {
    public static final Instant NOW = Instant.parse("2026-11-21T07:00:00Z");
    /** As older versions began their files. */
    public static final String SESSIONS_HEADER = "session,started,routine,title,status,rounds,sets_done,sets_planned,"
            + "elapsed_s,work_s,rest_s,paused_s,effort,note\n";

    public static final String SETS_HEADER =
            "session,started,routine,exercise,title,round,set,side,target,reps,seconds,load_kg,status\n";

    /** A disk that is quick because it promises nothing, for tests that save a thousand times. */
    public static final Disk QUICK = new Disk() {
        @Override
        public int write(FileChannel file, ByteBuffer bytes) throws IOException {
            return file.write(bytes);
        }

        @Override
        public void force(FileChannel file) {}
    };

    private SampleSessions() {}

    public static SetResult done(PlannedSet set) {
        return new SetResult(set, SetResult.Status.DONE, set.reps(), set.length(), false);
    }

    public static SetResult held(PlannedSet set, double seconds) {
        return new SetResult(set, SetResult.Status.PARTIAL, 0, seconds(seconds), true);
    }

    public static SetResult skipped(PlannedSet set) {
        return new SetResult(set, SetResult.Status.SKIPPED, 0, Duration.ZERO, false);
    }

    public static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    public static Outcome outcome(Plan plan, List<SetResult> results, Totals totals, boolean completed) {
        return new Outcome(plan, results, totals, completed);
    }

    /** A session of one row and one plank, on that day and at 6:30 in Zurich. */
    public static CompletedSession entry(int day) {
        return entry(day, "row", "plank");
    }

    /** A session of one set of each, done whole. */
    public static CompletedSession entry(int day, String... exercises) {
        Block block = SampleRoutines.circuit(
                1,
                0,
                0,
                Stream.of(exercises)
                        .map(name -> SampleRoutines.move(name, SampleRoutines.reps(10)))
                        .toArray(circuit.routine.Prescription[]::new));
        Plan plan = SampleRoutines.plan(SampleRoutines.routine(block));
        OffsetDateTime started =
                OffsetDateTime.parse("2026-11-01T06:30:00+01:00").plusDays(day - 1L);
        return CompletedSession.of(
                outcome(plan, plan.sets().stream().map(SampleSessions::done).toList(), Totals.NONE, true),
                SessionId.of(started.toInstant(), day),
                started,
                Feedback.NONE);
    }

    public static SessionLogger logger(Path folder) {
        return logger(folder, Disk.REAL);
    }

    public static SessionLogger logger(Path folder, Disk disk) {
        return new SessionLogger(
                folder,
                new UnsavedSessionFiles(List.of(folder.resolveSibling("kept")), QUICK),
                disk,
                SessionLogger.PATIENCE);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files in a folder, sorted. */
    public static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the sessions that a reader finds, oldest first, with the number of sets of each. */
    public static String found(Path folder) throws HistoryException {
        HistoryReader reader = new HistoryReader(folder);
        StringBuilder text = new StringBuilder();
        for (SessionRow session : reader.sessions()) {
            text.insert(
                    0,
                    "%s %d\n"
                            .formatted(
                                    session.session(),
                                    reader.withSets(session).sets().size()));
        }
        return text.toString();
    }
}
