package circuit.history.checkpoint;

import circuit.history.CompletedSession;
import circuit.history.checkpoint.Checkpoint.SavedResult;
import circuit.history.csv.CsvDialect;
import circuit.history.csv.HistoryTable;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A checkpoint as a file: lines of a keyword and its values, and then the session's rows. */
final class CheckpointText {
    private static final List<String> FIRST = List.of("circuit-checkpoint", "1");

    private CheckpointText() {}

    static String of(Checkpoint checkpoint) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(FIRST);
        lines.add(List.of("routine", checkpoint.routine()));
        checkpoint.options().forEach(option -> lines.add(List.of("choice", option)));
        lines.add(List.of("step", String.valueOf(checkpoint.finishedStep())));
        Totals totals = checkpoint.totals();
        lines.add(List.of("totals", nanos(totals.work()), nanos(totals.rest()), nanos(totals.paused())));
        checkpoint.results().forEach(result -> lines.add(cells(result)));
        return CsvDialect.OWN.lines(lines) + checkpoint.session().text();
    }

    private static List<String> cells(SavedResult result) {
        return List.of(
                "set",
                String.valueOf(result.number()),
                result.exercise(),
                result.status().text(),
                String.valueOf(result.reps()),
                nanos(result.time()),
                String.valueOf(result.byKey()));
    }

    /** Empty if it is of another version, or not whole. */
    static Optional<Checkpoint> parse(String text) {
        String first = CsvDialect.OWN.lines(List.of(FIRST));
        int tables = text.indexOf("\n" + HistoryTable.SESSIONS.header()) + 1;
        if (!text.startsWith(first) || tables == 0) {
            return Optional.empty();
        }
        try {
            return CompletedSession.parse(text.substring(tables))
                    .map(session -> parse(text.substring(first.length(), tables), session));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Checkpoint parse(String text, CompletedSession session) {
        String routine = "";
        List<String> options = new ArrayList<>();
        int step = -1;
        Totals totals = Totals.NONE;
        List<SavedResult> results = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] cells = CsvDialect.OWN.fields(line).orElseThrow(IllegalArgumentException::new);
            switch (cells[0]) {
                case "routine" -> routine = cells[1];
                case "choice" -> options.add(cells[1]);
                case "step" -> step = Integer.parseInt(cells[1]);
                case "totals" -> totals = new Totals(time(cells[1]), time(cells[2]), time(cells[3]));
                case "set" -> results.add(result(cells));
                default -> throw new IllegalArgumentException("unknown line " + cells[0]);
            }
        }
        return new Checkpoint(session, routine, options, step, results, totals);
    }

    private static SavedResult result(String[] cells) {
        return new SavedResult(
                Integer.parseInt(cells[1]),
                cells[2],
                SetResult.Status.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                Integer.parseInt(cells[4]),
                time(cells[5]),
                Boolean.parseBoolean(cells[6]));
    }

    private static String nanos(Duration time) {
        return String.valueOf(time.toNanos());
    }

    private static Duration time(String nanos) {
        return Duration.ofNanos(Long.parseLong(nanos));
    }
}
