package circuit.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The athlete's own paces, in a table of their own beside the history. */
record Paces(Path folder, Disk disk) {
    /** Fewer may have been chance. */
    private static final int LEAST = 3;

    /** More would tell of an athlete of long ago. */
    private static final int MOST = 9;

    private static final int MOST_ROWS = 2_000;
    private static final long TENTH_MILLIS = 100;

    /** Adds what a session told; if that fails the session is saved all the same, and what went wrong is a notice. */
    List<String> keep(CompletedSession entry, Instant now) {
        if (entry.paces().isEmpty()) {
            return List.of();
        }
        List<String> notices = new ArrayList<>();
        try (TableWriter table = TableWriter.open(folder, Table.PACES, disk)) {
            table.mend(now).ifPresent(notices::add);
            try {
                table.append(entry.cells(Table.PACES));
            } catch (HistoryException e) {
                table.undo();
                throw e;
            }
        } catch (IOException | HistoryException e) {
            notices.add("the session is saved, but not the pace of its sets: " + Reason.of(e));
        }
        return notices;
    }

    /** The middle one of the last few of each exercise, to the tenth of a second, once there are enough. */
    Map<String, Duration> of(Collection<String> exercises) throws HistoryException {
        Map<String, List<Duration>> found = new HashMap<>();
        Set<String> wanted = new HashSet<>(exercises);
        Optional<TableReader<PaceRow>> table = Files.exists(folder.resolve(Table.PACES.fileName()))
                ? TableReader.open(folder, Table.PACES, true, PaceRow::of)
                : Optional.empty();
        if (table.isPresent()) {
            try (TableReader<PaceRow> rows = table.get()) {
                for (int i = 0; i < MOST_ROWS && !wanted.isEmpty(); i++) {
                    Optional<PaceRow> row = rows.next();
                    if (row.isEmpty()) {
                        break;
                    }
                    String exercise = row.get().exercise();
                    if (wanted.contains(exercise)) {
                        List<Duration> reps = found.computeIfAbsent(exercise, name -> new ArrayList<>());
                        reps.add(row.get().rep());
                        if (reps.size() == MOST) {
                            wanted.remove(exercise);
                        }
                    }
                }
            }
        }
        Map<String, Duration> paces = new HashMap<>();
        found.forEach((exercise, reps) -> {
            if (reps.size() >= LEAST) {
                paces.put(exercise, median(reps));
            }
        });
        return paces;
    }

    private static Duration median(List<Duration> reps) {
        List<Duration> sorted = reps.stream().sorted().toList();
        int middle = sorted.size() / 2;
        Duration median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return Duration.ofMillis(Math.round(median.toMillis() / (double) TENTH_MILLIS) * TENTH_MILLIS);
    }
}
