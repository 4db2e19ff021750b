package circuit.history;

import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.TableException;
import circuit.history.csv.TableReader;
import circuit.history.csv.TableWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The athlete's own paces, in a table beside the history. */
record PaceTable(Path folder) {
    /** Fewer sets may have been chance. */
    private static final int FEWEST_SETS = 3;
    /** More sets would tell of a long time ago. */
    private static final int MOST_SETS = 9;

    private static final long TENTH_MILLIS = 100;

    /** Adds what a session told; if that fails, the session is saved all the same and the notices say so. */
    List<String> append(CompletedSession session, Instant now, Disk disk) {
        if (session.paces().isEmpty()) {
            return List.of();
        }
        List<String> notices = new ArrayList<>();
        try (TableWriter table = TableWriter.open(folder, HistoryTable.PACES, disk)) {
            table.repair(PaceRow::of, now).ifPresent(notices::add);
            try {
                table.append(session.cells(HistoryTable.PACES));
            } catch (TableException e) {
                table.undo();
                throw e;
            }
        } catch (TableException e) {
            notices.add("the session is saved, but not the pace of its sets: " + e.getMessage());
        }
        return notices;
    }

    /** The median of the last few sets of each exercise, to the tenth of a second, once there are enough. */
    Map<String, Duration> medians(Collection<String> exercises) throws TableException {
        Map<String, Deque<Duration>> last = new HashMap<>();
        exercises.forEach(exercise -> last.put(exercise, new ArrayDeque<>()));
        new TableReader(folder, HistoryTable.PACES).forEachOfLast(HistoryLookup.RECENT_BYTES, row -> {
            Deque<Duration> reps = last.get(row.text("exercise"));
            if (reps != null) {
                reps.add(PaceRow.of(row).rep());
                if (reps.size() > MOST_SETS) {
                    reps.remove();
                }
            }
        });
        Map<String, Duration> medians = new HashMap<>();
        last.forEach((exercise, reps) -> {
            if (reps.size() >= FEWEST_SETS) {
                medians.put(exercise, median(reps));
            }
        });
        return medians;
    }

    private static Duration median(Collection<Duration> reps) {
        List<Duration> sorted = reps.stream().sorted().toList();
        int middle = sorted.size() / 2;
        Duration median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return Duration.ofMillis(Math.round(median.toMillis() / (double) TENTH_MILLIS) * TENTH_MILLIS);
    }
}
