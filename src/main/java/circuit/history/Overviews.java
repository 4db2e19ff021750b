package circuit.history;

import circuit.session.SetStatus;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** Reads both tables once, from their first row to their last, and decodes no more of them than an overview needs. */
record Overviews(Path folder) {
    private static final long NANOS_IN_A_TENTH = 100_000_000;

    Overview on(LocalDate today) throws HistoryException {
        Summing summing = new Summing(today);
        Ids ids = new Ids();
        int broken = sweep(Table.SESSIONS, sweep -> sessions(sweep, ids, summing))
                + sweep(Table.SETS, sweep -> sets(sweep, ids, summing));
        return summing.overview(broken);
    }

    private interface Reading {
        void of(Sweep sweep) throws IOException;
    }

    private int sweep(Table table, Reading reading) throws HistoryException {
        Path path = folder.resolve(table.fileName());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            Sweep sweep = TableFile.of(channel, table).sweep();
            reading.of(sweep);
            return sweep.broken();
        } catch (NoSuchFileException none) {
            return 0;
        } catch (IOException | HistoryException e) {
            throw HistoryException.at(path, e);
        }
    }

    private static void sessions(Sweep sweep, Ids ids, Summing summing) throws IOException {
        Sweep.Column session = sweep.column("session");
        Sweep.Column started = sweep.column("started");
        Sweep.Column work = sweep.column("work_s");
        Sweep.Column rest = sweep.column("rest_s");
        while (sweep.next()) {
            try {
                long day = day(started.text());
                Duration time = Duration.ofNanos((tenths(work) + tenths(rest)) * NANOS_IN_A_TENTH);
                if (session.isEmpty()) {
                    sweep.passOver();
                } else if (ids.add(session.hash())) {
                    summing.session(day, time);
                }
            } catch (IllegalArgumentException broken) {
                sweep.passOver();
            }
        }
    }

    private static long tenths(Sweep.Column seconds) {
        return seconds.isEmpty() ? 0 : seconds.number(1);
    }

    private static long day(String started) {
        return Moment.of(started).toLocalDate().toEpochDay();
    }

    private static void sets(Sweep sweep, Ids ids, Summing summing) throws IOException {
        Sets sets = new Sets(sweep);
        while (sweep.next()) {
            try {
                sets.add(ids, summing);
            } catch (IllegalArgumentException broken) {
                sets.forget();
                sweep.passOver();
            }
        }
    }

    /** The columns of the sets, and what is known of the session that the row before was of. */
    private static final class Sets {
        private final Sweep.Column session;
        private final Sweep.Column started;
        private final Sweep.Column exercise;
        private final Sweep.Column title;
        private final Sweep.Column reps;
        private final Sweep.Column seconds;
        private final Sweep.Column load;
        private final Sweep.Column status;
        private boolean committed;
        private boolean wasDone;
        private long day;
        private int week;

        Sets(Sweep sweep) {
            session = sweep.column("session");
            started = sweep.column("started");
            exercise = sweep.column("exercise");
            title = sweep.column("title");
            reps = sweep.column("reps");
            seconds = sweep.column("seconds");
            load = sweep.column("load_kg");
            status = sweep.column("status");
        }

        /** What is known of the row before was broken. */
        void forget() {
            session.forget();
            started.forget();
            status.forget();
        }

        void add(Ids ids, Summing summing) {
            if (!session.isAsBefore()) {
                committed = ids.has(session.hash());
            }
            if (!started.isAsBefore()) {
                day = day(started.text());
                week = summing.place(day);
            }
            if (!status.isAsBefore()) {
                wasDone = SetStatus.valueOf(status.text().toUpperCase(Locale.ROOT)) != SetStatus.SKIPPED;
            }
            if (!committed || !wasDone) {
                return;
            }
            boolean counted = !reps.isEmpty();
            long amount = counted ? reps.number(0) : seconds.number(1);
            if (amount == 0) {
                return; // Broken off before anything was done: neither a best nor a trend.
            }
            long weight = load.isEmpty() ? 0 : load.number(2);
            ProgressSum sum = summing.exercise(exercise.text(), weight > 0, counted);
            if (sum.wantsTitle(day)) {
                sum.title(title.text(), day);
            }
            sum.add(day, week, amount, weight);
        }
    }
}
