package circuit.history;

import circuit.history.csv.CellText;
import circuit.history.csv.CsvRow;
import circuit.history.csv.Disk;
import circuit.history.csv.HistoryTable;
import circuit.history.csv.TableWriter;
import circuit.plan.PlannedSet;
import circuit.routine.Effort;
import circuit.session.SetResult;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The athlete's own paces, in a table beside the history. */
record PaceTable(Path folder) {
    /** The fewest sets that tell a pace. */
    private static final int FEWEST_SETS = 3;
    /** The most sets that count, the latest ones. */
    private static final int MOST_SETS = 9;

    private static final long TENTH_MILLIS = 100;

    /** Adds what a session told; if that fails, the session is saved all the same and the notices say so. */
    List<String> append(CompletedSession session, Instant now, Disk disk) {
        if (session.paces().isEmpty()) {
            return List.of();
        }
        List<String> notices = new ArrayList<>();
        try (TableWriter table = TableWriter.open(folder, HistoryTable.PACES, disk)) {
            table.repair(Row::of, now).ifPresent(notices::add);
            try {
                table.append(session.cells(HistoryTable.PACES));
            } catch (HistoryException e) {
                table.undo();
                throw e;
            }
        } catch (HistoryException e) {
            notices.add("the session is saved, but not the pace of its sets: " + e.getMessage());
        }
        return notices;
    }

    /** Moves away what a crash left at the end of the table; one that cannot be written is left as it is. */
    Optional<String> repair(Instant now, Disk disk) {
        try (TableWriter table = TableWriter.open(folder, HistoryTable.PACES, disk)) {
            return table.repair(Row::of, now);
        } catch (HistoryException e) {
            return Optional.empty();
        }
    }

    /** The median of the last few sets of each exercise, to the tenth of a second, once there are enough. */
    static Map<String, Duration> medians(HistoryReader history, Instant before, Collection<String> exercises)
            throws HistoryException {
        Map<String, Deque<Duration>> last = new HashMap<>();
        exercises.forEach(exercise -> last.put(exercise, new ArrayDeque<>()));
        history.forEachRecent(HistoryTable.PACES, row -> {
            Deque<Duration> reps = last.get(row.text("exercise"));
            if (reps != null) {
                Row pace = Row.of(row);
                if (!pace.started().toInstant().isBefore(before)) {
                    return;
                }
                reps.add(pace.rep());
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

    /**
     * How long one movement took in a set that the athlete ended by a key. It has a table of its own because the sets do
     * not tell who ended them: a set that ran out at the athlete's own pace looks the same.
     *
     * @param rep the time of one movement; an alternating rep is two of them
     */
    record Row(String session, OffsetDateTime started, String exercise, Duration rep) {
        private static final Duration QUICKEST = Duration.ofMillis(500);
        private static final Duration SLOWEST = Duration.ofMinutes(1);

        /**
         * What a set tells about the athlete's pace: nothing if it ran out, was broken off, follows a tempo, or has reps
         * that were only estimated from its time; nothing either if the pace is out of range.
         */
        static Optional<Row> of(SetResult result, SessionRow session) {
            PlannedSet set = result.set();
            boolean tells = result.byKey()
                    && result.status() == SetResult.Status.DONE
                    && result.reps() > 0
                    && set.dose().effort() instanceof Effort.Reps
                    && set.dose().tempo().isEmpty();
            if (!tells) {
                return Optional.empty();
            }
            int movements = result.reps() * set.dose().sides().movements();
            Duration rep = result.time().dividedBy(movements);
            return rep.compareTo(QUICKEST) < 0 || rep.compareTo(SLOWEST) > 0
                    ? Optional.empty()
                    : Optional.of(new Row(
                            session.session(), session.started(), set.exercise().name(), rep));
        }

        static Row of(CsvRow row) {
            return new Row(
                    row.required("session"),
                    row.timestamp("started"),
                    row.required("exercise"),
                    row.seconds("rep_s", QUICKEST, SLOWEST));
        }

        List<String> cells() {
            return List.of(session, CellText.timestamp(started), exercise, CellText.seconds(rep, 3));
        }
    }
}
