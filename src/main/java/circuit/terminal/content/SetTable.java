package circuit.terminal.content;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.session.Outcome;
import circuit.session.SetResult;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What was done in each set, an exercise a line; a line for each side where it has sides. */
public final class SetTable {
    private static final String SKIPPED = "-";

    /** How far a title may be cut before the amounts are, which tell more. */
    private static final int SHORTEST_TITLE = 8;

    /** What the side and the gaps between the columns take. */
    private static final int SIDE_AND_GAPS = 9;

    private final List<Row> rows;

    private record Row(String title, String side, String amounts) {}

    private SetTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static SetTable of(Outcome outcome) {
        List<Row> rows = new ArrayList<>();
        byExerciseAndSide(outcome).forEach((title, sides) -> {
            String name = title;
            for (Map.Entry<String, List<SetResult>> side : sides.entrySet()) {
                rows.add(new Row(name, side.getKey(), amounts(side.getValue())));
                name = "";
            }
        });
        return new SetTable(rows);
    }

    /**
     * The lines.
     *
     * @param limit how wide a line may be; any width if empty
     */
    public List<String> lines(OptionalInt limit) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.<Row>left("", Row::title).shrinkingTo(SHORTEST_TITLE));
        if (rows.stream().anyMatch(row -> !row.side().isEmpty())) {
            columns.add(Column.left("", Row::side));
        }
        int shortest = Math.max(SHORTEST_TITLE, limit.orElse(Integer.MAX_VALUE) - SHORTEST_TITLE - SIDE_AND_GAPS);
        columns.add(Column.<Row>left("", Row::amounts).shrinkingTo(shortest));
        return TablePrinter.withoutHead(columns).lines(rows, limit);
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

    /** {@code 12  12  10  reps}, {@code 60s  60s  41s}, {@code 12  12  reps @ 40lb  10  reps @ 42.5lb}. */
    private static String amounts(List<SetResult> results) {
        List<String> withLoads = new ArrayList<>();
        List<SetResult> alike = new ArrayList<>();
        for (SetResult result : results) {
            if (!alike.isEmpty() && !load(result).equals(load(alike.get(0)))) {
                withLoads.add(amountsOfOneLoad(alike));
                alike.clear();
            }
            alike.add(result);
        }
        withLoads.add(amountsOfOneLoad(alike));
        return String.join("  ", withLoads);
    }

    private static String amountsOfOneLoad(List<SetResult> results) {
        String amounts = results.stream().map(SetTable::amount).collect(Collectors.joining("  "));
        boolean reps = results.stream().map(SetResult::set).anyMatch(PlannedSet::isReps);
        String unit = reps ? (amounts.equals("1") ? "  rep" : "  reps") : "";
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
                : result.time().toSeconds() + "s";
    }
}
