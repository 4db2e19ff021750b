package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.routine.Effort.Distance;
import circuit.routine.Measure;
import circuit.session.Outcome;
import circuit.session.SetResult;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done in each set, an exercise a line; a line for each side where it has sides. */
public final class SetTable {
    private static final String SKIPPED = "-";

    /** How far a title may be cut before the amounts are, which tell more. */
    private static final int SHORTEST_TITLE = 6;

    /** What the side and the gaps between the columns take. */
    private static final int SIDE_AND_GAPS = 9;

    private static final String GAP = "  ";

    private final List<Exercise> exercises;

    private record Exercise(String title, List<Sets> sides) {}

    /** The sets of one side, or of an exercise without sides. */
    private record Sets(String side, String amounts) {}

    private record Row(String title, Sets sets) {}

    private SetTable(List<Exercise> exercises) {
        this.exercises = List.copyOf(exercises);
    }

    static SetTable of(Outcome outcome) {
        List<Exercise> exercises = new ArrayList<>();
        Map<Measure, Integer> widths = outcome.results().stream()
                .collect(Collectors.toMap(
                        result -> aligned(result.set()),
                        result -> amount(result).length(),
                        Math::max));
        byExerciseAndSide(outcome)
                .forEach((title, sides) -> exercises.add(new Exercise(
                        title,
                        sides.entrySet().stream()
                                .map(side -> new Sets(side.getKey(), amounts(side.getValue(), widths)))
                                .toList())));
        return new SetTable(exercises);
    }

    /** The lines, as wide as they need to be. */
    List<String> lines() {
        return table(rows(Integer.MAX_VALUE, 1), OptionalInt.empty());
    }

    /**
     * The lines for so much room: long titles wrapped beside the amounts or put above them, or cut where there are too few
     * rows for that.
     *
     * @return more lines than there are rows, where there are too few of them for the exercises
     */
    public List<String> lines(int columns, int rows) {
        return first(whole(columns), rows)
                .or(() -> first(cut(columns), rows))
                .orElseGet(() -> closeUp().table(closeUp().rows(Integer.MAX_VALUE, 1), OptionalInt.of(columns)));
    }

    /** Whether all of it can be read in so much room, nothing cut or left out. */
    public boolean fits(int columns, int rows) {
        return first(whole(columns), rows).isPresent();
    }

    private static Optional<List<String>> first(Stream<List<String>> wordings, int rows) {
        return wordings.filter(lines -> lines.size() <= rows).findFirst();
    }

    private Stream<List<String>> whole(int columns) {
        return Stream.of(this, closeUp())
                .flatMap(table -> Stream.concat(
                        table.longestWord() <= table.columnsBesideAmounts(columns)
                                ? Stream.of(table.amountsBesideTitles(columns, Integer.MAX_VALUE))
                                : Stream.of(),
                        Stream.of(table.amountsBelowTitles(columns))));
    }

    private Stream<List<String>> cut(int columns) {
        return Stream.of(this, closeUp())
                .filter(table -> table.columnsBesideAmounts(columns) >= SHORTEST_TITLE)
                .flatMap(table ->
                        Stream.of(table.amountsBesideTitles(columns, 2), table.amountsBesideTitles(columns, 1)));
    }

    /** The same with no more than a blank between amounts. */
    private SetTable closeUp() {
        return new SetTable(exercises.stream()
                .map(exercise -> new Exercise(
                        exercise.title(),
                        exercise.sides().stream()
                                .map(sets ->
                                        new Sets(sets.side(), sets.amounts().replace(GAP, " ")))
                                .toList()))
                .toList());
    }

    private List<String> amountsBesideTitles(int columns, int mostLines) {
        return table(rows(columnsBesideAmounts(columns), mostLines), OptionalInt.of(columns));
    }

    private int columnsBesideAmounts(int columns) {
        int amounts = 0;
        int side = 0;
        for (Exercise exercise : exercises) {
            for (Sets sets : exercise.sides()) {
                amounts = Math.max(amounts, TextWidth.of(sets.amounts()));
                side = Math.max(side, TextWidth.of(sets.side()));
            }
        }
        return columns - amounts - (side > 0 ? side + 2 * GAP.length() : GAP.length());
    }

    private int longestWord() {
        return exercises.stream()
                .flatMap(exercise -> Stream.of(exercise.title().split(" ", -1)))
                .mapToInt(TextWidth::of)
                .max()
                .orElse(0);
    }

    /**
     * The rows with the titles wrapped.
     *
     * @param most how many lines a title may have; it may have as many as its exercise has sides in any case
     */
    private List<Row> rows(int columns, int most) {
        List<Row> rows = new ArrayList<>();
        for (Exercise exercise : exercises) {
            List<Sets> sides = exercise.sides();
            List<String> title = TextWrapper.wrap(exercise.title(), columns);
            int shown = Math.min(title.size(), Math.max(most, sides.size()));
            for (int i = 0; i < Math.max(shown, sides.size()); i++) {
                boolean isCut = i == shown - 1 && shown < title.size();
                String line = i < shown ? title.get(i) : "";
                rows.add(new Row(
                        isCut ? TextWidth.cut(line + " " + title.get(shown), columns) : line,
                        i < sides.size() ? sides.get(i) : new Sets("", "")));
            }
        }
        return rows;
    }

    private List<String> table(List<Row> rows, OptionalInt limit) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.<Row>left("", Row::title).shrinkingTo(SHORTEST_TITLE));
        if (rows.stream().anyMatch(row -> !row.sets().side().isEmpty())) {
            columns.add(Column.left("", row -> row.sets().side()));
        }
        int shortest = Math.max(SHORTEST_TITLE, limit.orElse(Integer.MAX_VALUE) - SHORTEST_TITLE - SIDE_AND_GAPS);
        columns.add(Column.<Row>left("", row -> row.sets().amounts()).shrinkingTo(shortest));
        return TablePrinter.withoutHead(columns).lines(rows, limit);
    }

    private List<String> amountsBelowTitles(int columns) {
        List<String> lines = new ArrayList<>();
        for (Exercise exercise : exercises) {
            lines.addAll(TextWrapper.wrap(exercise.title(), columns));
            for (Sets sets : exercise.sides()) {
                String side = sets.side().isEmpty() ? GAP : GAP + TextWidth.padded(sets.side(), 5) + GAP;
                String line = side + sets.amounts();
                lines.addAll(
                        TextWidth.of(line) <= columns
                                ? List.of(line)
                                : TextWrapper.wrap(side, sets.amounts(), columns));
            }
        }
        return lines;
    }

    private static Map<String, Map<String, List<SetResult>>> byExerciseAndSide(Outcome outcome) {
        return outcome.results().stream()
                .collect(Collectors.groupingBy(
                        result -> SetText.title(result.set()),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                result -> result.set().side().map(Side::text).orElse(""),
                                LinkedHashMap::new,
                                Collectors.toList())));
    }

    /** {@code 12  12  10  reps}, {@code 60s  60s  41s}, {@code 20 metres  9s}, {@code 12  12  reps @ 40lb  10  reps @ 42.5lb}. */
    private static String amounts(List<SetResult> results, Map<Measure, Integer> widths) {
        List<String> withLoads = new ArrayList<>();
        List<SetResult> alike = new ArrayList<>();
        for (SetResult result : results) {
            if (!alike.isEmpty() && !isAlike(result, alike.get(0))) {
                withLoads.add(amountsAlike(alike, widths));
                alike.clear();
            }
            alike.add(result);
        }
        withLoads.add(amountsAlike(alike, widths));
        return String.join(GAP, withLoads);
    }

    private static boolean isAlike(SetResult result, SetResult other) {
        return load(result).equals(load(other)) && measure(result.set()) == measure(other.set());
    }

    private static Measure measure(PlannedSet set) {
        return set.dose().effort().measure();
    }

    /** What amounts have in common that stand below each other; all that are counted do. */
    private static Measure aligned(PlannedSet set) {
        return set.isReps() ? Measure.REPS : measure(set);
    }

    /** @param widths of the amounts that stand below each other */
    private static String amountsAlike(List<SetResult> results, Map<Measure, Integer> widths) {
        PlannedSet set = results.get(0).set();
        int width = widths.getOrDefault(aligned(set), 0);
        String amounts = results.stream()
                .map(result -> " ".repeat(Math.max(0, width - amount(result).length())) + amount(result))
                .collect(Collectors.joining(GAP));
        String unit = set.isReps()
                ? GAP
                        + (amounts.strip().equals("1")
                                ? measure(set).unit(1)
                                : measure(set).units())
                : "";
        return amounts + unit + load(results.get(0));
    }

    private static String load(SetResult result) {
        return SetText.load(result.set());
    }

    private static String amount(SetResult result) {
        if (result.status() == SetResult.Status.SKIPPED) {
            return SKIPPED;
        }
        return result.set().isReps()
                ? Integer.toString(result.reps())
                : result.distance()
                        .map(Distance::text)
                        .orElseGet(() -> TimeText.toSecond(result.time()).toSeconds() + "s");
    }
}
