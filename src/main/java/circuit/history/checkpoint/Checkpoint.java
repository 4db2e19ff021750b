package circuit.history.checkpoint;

import circuit.history.CompletedSession;
import circuit.history.SessionId;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.history.csv.CsvDialect;
import circuit.history.csv.HistoryTable;
import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.session.Outcome;
import circuit.session.Outcome.Totals;
import circuit.session.SetResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a session has come.
 *
 * @param session what it adds to the history if it ends here
 * @param routine how the routine is found again: a name, or a path
 * @param options the command line, which makes the same plan again
 * @param finishedStep the index of the last step that was finished; -1 for none
 * @param isSaved whether the session is in the history as it is here, because it was ended early rather than cut short
 */
public record Checkpoint(
        CompletedSession session,
        String routine,
        List<String> options,
        int finishedStep,
        List<SavedResult> results,
        Totals totals,
        boolean isSaved) {
    private static final List<String> FIRST_LINE = List.of("circuit-checkpoint", "1");

    public Checkpoint {
        if (finishedStep < -1 || finishedStep >= Plan.MOST_STEPS) {
            throw new IllegalArgumentException("there is no step " + finishedStep);
        }
        options = List.copyOf(options);
        results = List.copyOf(results);
        if (!areOf(results, session)) {
            throw new IllegalArgumentException("the results are not those in the session's rows");
        }
    }

    private static boolean areOf(List<SavedResult> results, CompletedSession session) {
        List<SetRow> rows = session.sets();
        boolean same = results.size() == rows.size();
        int done = 0;
        for (int i = 0; i < results.size() && same; i++) {
            SavedResult result = results.get(i);
            same = result.exercise().equals(rows.get(i).exercise())
                    && result.status() == rows.get(i).performance().status();
            done += result.status() == SetResult.Status.DONE ? 1 : 0;
        }
        return same && done == session.session().sets().done();
    }

    /**
     * A set's result without its set.
     *
     * @param number which set of the plan it is, from 1
     * @param exercise the set's exercise, by which another plan is recognised
     */
    public record SavedResult(
            int number, String exercise, SetResult.Status status, int reps, Duration time, boolean byKey) {
        public SavedResult {
            if (number < 1) {
                throw new IllegalArgumentException("sets are counted from 1, not " + number);
            }
            if (reps < 0 || reps > SetResult.MOST_REPS) {
                throw new IllegalArgumentException(
                        "a set has 0 to %d reps, not %d".formatted(SetResult.MOST_REPS, reps));
            }
        }

        private static SavedResult of(SetResult result) {
            return new SavedResult(
                    result.set().number(),
                    result.set().exercise().name(),
                    result.status(),
                    result.reps(),
                    result.time(),
                    result.byKey());
        }

        private static SavedResult of(String[] cells) {
            return new SavedResult(
                    Integer.parseInt(cells[1]),
                    cells[2],
                    SetResult.Status.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(cells[4]),
                    duration(cells[5]),
                    Boolean.parseBoolean(cells[6]));
        }

        private List<String> cells() {
            return List.of(
                    "set",
                    String.valueOf(number),
                    exercise,
                    status.text(),
                    String.valueOf(reps),
                    nanos(time),
                    String.valueOf(byKey));
        }
    }

    /** The checkpoint of a session under way that would add this to the history. */
    public static Checkpoint of(
            Outcome outcome, CompletedSession session, String routine, List<String> options, int finishedStep) {
        return new Checkpoint(
                session,
                routine,
                options,
                finishedStep,
                outcome.results().stream().map(SavedResult::of).toList(),
                outcome.totals(),
                false);
    }

    /** The checkpoint of the session now that it is saved. */
    public Checkpoint saved() {
        return new Checkpoint(session, routine, options, finishedStep, results, totals, true);
    }

    /** The session's id. */
    public SessionId id() {
        return new SessionId(session.id());
    }

    /** The results of the plan's sets if the plan is the same as it was then; empty if it is another. */
    public Optional<List<SetResult>> results(Plan plan) {
        List<PlannedSet> sets = plan.sets();
        List<SetResult> restored = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            SavedResult result = results.get(i);
            if (result.number() > sets.size()) {
                return Optional.empty();
            }
            PlannedSet set = sets.get(result.number() - 1);
            if (!set.exercise().name().equals(result.exercise())) {
                return Optional.empty();
            }
            boolean isNext = restored.isEmpty()
                    || restored.get(restored.size() - 1).set().number() < set.number();
            if (!isNext) {
                return Optional.empty();
            }
            SetRow row = session.sets().get(i);
            PlannedSet done =
                    row.hasPlannedLoad() ? set : set.with(row.performance().load());
            restored.add(new SetResult(done, result.status(), result.reps(), result.time(), result.byKey()));
        }
        return Optional.of(List.copyOf(restored));
    }

    /** As a file: lines of a keyword and its values, and then the session's rows. */
    String text() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(FIRST_LINE);
        lines.add(List.of("routine", routine));
        options.forEach(option -> lines.add(List.of("choice", escaped(option))));
        lines.add(List.of("step", String.valueOf(finishedStep)));
        lines.add(List.of("totals", nanos(totals.work()), nanos(totals.rest()), nanos(totals.paused())));
        results.forEach(result -> lines.add(result.cells()));
        if (isSaved) {
            lines.add(List.of("saved"));
        }
        return CsvDialect.OWN.lines(lines) + session.text();
    }

    /** Empty if it is of another version, or not whole. */
    static Optional<Checkpoint> parse(String text) {
        String first = CsvDialect.OWN.lines(List.of(FIRST_LINE));
        int tables = text.indexOf("\n" + HistoryTable.SESSIONS.headerStart()) + 1;
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
        boolean isSaved = false;
        for (String line : text.lines().toList()) {
            String[] cells = CsvDialect.OWN.fields(line).orElseThrow(IllegalArgumentException::new);
            switch (cells[0]) {
                case "routine" -> routine = cells[1];
                case "choice" -> options.add(unescaped(cells[1]));
                case "step" -> step = Integer.parseInt(cells[1]);
                case "totals" -> totals = new Totals(duration(cells[1]), duration(cells[2]), duration(cells[3]));
                case "set" -> results.add(SavedResult.of(cells));
                case "saved" -> isSaved = true;
                default -> throw new IllegalArgumentException("unknown line " + cells[0]);
            }
        }
        return new Checkpoint(session, routine, options, step, results, totals, isSaved);
    }

    /** On one line: an option such as {@code --on-cue} may hold a script. */
    private static String escaped(String option) {
        return option.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String option) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < option.length(); i++) {
            char c = option.charAt(i);
            if (c == '\\' && i + 1 < option.length()) {
                i++;
                c = option.charAt(i) == 'n' ? '\n' : option.charAt(i) == 'r' ? '\r' : option.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }

    private static String nanos(Duration time) {
        return String.valueOf(time.toNanos());
    }

    private static Duration duration(String nanos) {
        Duration time = Duration.ofNanos(Long.parseLong(nanos));
        if (time.isNegative() || time.compareTo(SessionRow.LONGEST) > 0) {
            throw new IllegalArgumentException("the time is out of range: " + time);
        }
        return time;
    }
}
