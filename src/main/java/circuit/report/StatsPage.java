package circuit.report;

import circuit.history.stats.ExerciseProgress;
import circuit.history.stats.Overview;
import circuit.history.stats.Overview.RoutineBest;
import circuit.history.stats.OverviewFact;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The whole history on one page. */
public final class StatsPage {
    /** The narrowest page; on a smaller window its lines wrap. */
    private static final int NARROWEST = 30;
    /** From this width on the exercises stand beside the weeks. */
    private static final int READABLE_TABLE = 66;

    private static final int GUTTER = 5;

    private static final int NARROWEST_TILE = 20;
    private static final int NARROWEST_TITLE = 8;

    private StatsPage() {}

    /**
     * The page's lines.
     *
     * @param columns no line is wider, down to some thirty
     * @param all whether exercises that were not done in the last half year are listed too
     */
    public static List<String> lines(Overview overview, PageStyle style, int columns, boolean all) {
        int width = Math.max(NARROWEST, columns);
        WeekGrid grid = WeekGrid.of(Overview.WEEKS, width);
        List<String> weeks = weeks(overview, grid, width, style);
        int beside = width - grid.width() - GUTTER;
        List<ExerciseProgress> shown =
                overview.exercises().stream().filter(p -> all || p.sets() > 0).toList();
        List<String> lines = new ArrayList<>(lines(OverviewFact.of(overview), width, style));
        lines.add("");
        if (shown.isEmpty()) {
            lines.addAll(weeks);
        } else if (beside >= READABLE_TABLE) {
            lines.addAll(beside(weeks, new ProgressTable(shown, beside, style).lines(), grid.width() + GUTTER));
        } else {
            lines.addAll(weeks);
            lines.add("");
            lines.addAll(new ProgressTable(shown, width, style).lines());
        }
        if (!overview.routines().isEmpty()) {
            lines.add("");
            lines.addAll(routines(overview.routines(), style, width));
        }
        return lines;
    }

    private static List<String> routines(List<RoutineBest> routines, PageStyle style, int columns) {
        return TablePrinter.withHead(List.of(
                        Column.<RoutineBest>left(
                                        "Routine", best -> style.glyphs().text(best.title()))
                                .shrinkingTo(NARROWEST_TITLE),
                        Column.<RoutineBest>left("Best", best -> best.result().text())
                                .styled((best, text) -> style.strong(text)),
                        Column.<RoutineBest>left("Since", best -> best.day().toString())
                                .optional(1)))
                .lines(routines, OptionalInt.of(columns));
    }

    private static List<String> weeks(Overview overview, WeekGrid grid, int columns, PageStyle style) {
        WeekBars bars = new WeekBars(overview, grid, style);
        List<String> lines = new ArrayList<>(new HeatMap(overview, grid, style).lines(columns));
        lines.add("");
        lines.addAll(bars.minutes(columns));
        lines.add("");
        lines.addAll(bars.sessions(columns));
        return lines;
    }

    private static List<String> beside(List<String> left, List<String> right, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String start = i < left.size() ? left.get(i) : "";
            String end = i < right.size() ? right.get(i) : "";
            lines.add((start + " ".repeat(Math.max(1, width - PageStyle.columns(start))) + end).stripTrailing());
        }
        return lines;
    }

    /** As many tiles side by side as there is room for. */
    private static List<String> lines(List<OverviewFact> tiles, int columns, PageStyle style) {
        int abreast = Math.max(1, Math.min(tiles.size(), columns / NARROWEST_TILE));
        if (abreast == 3) {
            abreast = 2;
        }
        int width = Math.min(columns / abreast, 2 * NARROWEST_TILE);
        List<String> lines = new ArrayList<>();
        for (int first = 0; first < tiles.size(); first += abreast) {
            if (first > 0) {
                lines.add("");
            }
            StringBuilder titles = new StringBuilder();
            StringBuilder facts = new StringBuilder();
            StringBuilder details = new StringBuilder();
            for (OverviewFact tile : tiles.subList(first, Math.min(tiles.size(), first + abreast))) {
                titles.append(tile.title()).append(space(tile.title(), width));
                facts.append(style.strong(tile.fact())).append(space(tile.fact(), width));
                details.append(tile.detail()).append(space(tile.detail(), width));
            }
            lines.add(titles.toString().stripTrailing());
            lines.add(facts.toString().stripTrailing());
            lines.add(details.toString().stripTrailing());
        }
        return lines;
    }

    private static String space(String text, int width) {
        return " ".repeat(Math.max(1, width - TextWidth.of(text)));
    }
}
