package circuit.history;

import circuit.session.Totals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A checkpoint as a file: lines of a word and its values, and then the entry. */
final class CheckpointText {
    private static final List<String> FIRST = List.of("circuit-checkpoint", "1");

    private CheckpointText() {}

    static String of(Checkpoint checkpoint) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(FIRST);
        lines.add(List.of("routine", checkpoint.routine()));
        checkpoint.choices().forEach(choice -> lines.add(List.of("choice", choice)));
        lines.add(List.of("step", String.valueOf(checkpoint.finishedStep())));
        Totals totals = checkpoint.totals();
        lines.add(List.of("totals", nanos(totals.work()), nanos(totals.rest()), nanos(totals.paused())));
        checkpoint.marks().forEach(mark -> lines.add(mark.cells()));
        return Csv.OWN.lines(lines) + EntryText.of(checkpoint.entry());
    }

    /** Empty if it is of another version, or not whole. */
    static Optional<Checkpoint> read(String text) {
        String first = Csv.OWN.lines(List.of(FIRST));
        int tables = text.indexOf("\n" + Shape.own(Table.SESSIONS).headerLine()) + 1;
        if (!text.startsWith(first) || tables == 0) {
            return Optional.empty();
        }
        try {
            Optional<CompletedSession> entry = EntryText.read(text.substring(tables));
            return entry.map(
                    e -> read(text.substring(first.length(), tables).lines().toList(), e));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Checkpoint read(List<String> lines, CompletedSession entry) {
        String routine = "";
        List<String> choices = new ArrayList<>();
        int step = -1;
        Totals totals = Totals.NONE;
        List<Mark> marks = new ArrayList<>();
        for (String line : lines) {
            String[] cells = Csv.OWN.fields(line).orElseThrow(IllegalArgumentException::new);
            switch (cells[0]) {
                case "routine" -> routine = cells[1];
                case "choice" -> choices.add(cells[1]);
                case "step" -> step = Integer.parseInt(cells[1]);
                case "totals" -> totals = new Totals(time(cells[1]), time(cells[2]), time(cells[3]));
                case "set" -> marks.add(Mark.of(cells));
                default -> throw new IllegalArgumentException("unknown line " + cells[0]);
            }
        }
        return new Checkpoint(entry, routine, choices, step, marks, totals);
    }

    private static String nanos(Duration time) {
        return String.valueOf(time.toNanos());
    }

    private static Duration time(String nanos) {
        return Duration.ofNanos(Long.parseLong(nanos));
    }
}
