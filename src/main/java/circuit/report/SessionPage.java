package circuit.report;

import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.plan.Side;
import circuit.routine.Effort.Distance;
import circuit.session.SetResult;
import circuit.text.English;
import circuit.text.TablePrinter;
import circuit.text.TablePrinter.Column;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** One session set by set: what was planned next to what was done. */
public final class SessionPage {
    private static final int NARROWEST_EXERCISE = 12;

    private final List<SetRow> sets;
    private final PageStyle style;
    private final boolean isBySets;

    private SessionPage(List<SetRow> sets, PageStyle style) {
        this.sets = sets;
        this.style = style;
        isBySets = isBySets(sets);
    }

    /** A set, and which of its cells say something new after the set before. */
    private record Line(SetRow set, boolean beginsRound, boolean beginsExercise) {}

    /** The page's lines. */
    public static List<String> lines(LoggedSession session, PageStyle style, int columns) {
        List<String> lines = new ArrayList<>(head(session.session(), style, columns));
        if (!session.sets().isEmpty()) {
            lines.add("");
            lines.addAll(new SessionPage(session.sets(), style).table(columns));
        }
        List<String> others = new ArrayList<>();
        if (session.unread() > 0) {
            others.add(English.count(session.unread(), "set") + " could not be read.");
        }
        int missing = session.session().sets().planned() - session.sets().size() - session.unread();
        if (missing > 0) {
            others.add("%s not reached.".formatted(English.count(missing, "set") + (missing == 1 ? " was" : " were")));
        }
        if (!others.isEmpty()) {
            lines.add("");
            lines.addAll(others);
        }
        return lines;
    }

    private static List<String> head(SessionRow session, PageStyle style, int columns) {
        SessionRow.Times times = session.times().inWholeSeconds();
        List<String> facts = new ArrayList<>(List.of(
                SessionWords.when(session.started()),
                SessionWords.isPartial(session) ? "ended early" : "done",
                SessionWords.sets(session),
                "%s (%s work, %s rest%s)"
                        .formatted(
                                TimeText.clock(times.elapsed()),
                                TimeText.clock(times.work()),
                                TimeText.clock(times.rest()),
                                times.paused().isZero() ? "" : ", " + TimeText.clock(times.paused()) + " paused")));
        session.sets().result().ifPresent(result -> facts.add(2, result));
        List<String> said = new ArrayList<>();
        session.feedback().effort().ifPresent(effort -> said.add("Effort " + effort));
        session.feedback().note().ifPresent(said::add);
        ChartGlyphs glyphs = style.glyphs();
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(glyphs.text(
                TextWidth.cut(glyphs.text("%s (%s)".formatted(session.title(), session.routine())), columns))));
        TextWrapper.wrap(glyphs.text(String.join(" · ", facts)), columns).forEach(lines::add);
        if (!said.isEmpty()) {
            lines.addAll(TextWrapper.wrap(glyphs.text(String.join(" · ", said)), columns));
        }
        lines.add(session.session());
        return lines;
    }

    private List<String> table(int limit) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.<Line>right(
                        isBySets ? "SET" : "ROUND",
                        line -> line.beginsRound() ? String.valueOf(number(line.set())) : "")
                .optional(2));
        columns.add(Column.<Line>left(
                        "EXERCISE",
                        line -> line.beginsExercise() ? text(line.set().title()) : "")
                .shrinkingTo(NARROWEST_EXERCISE));
        if (sets.stream().anyMatch(set -> set.position().side().isPresent())) {
            columns.add(Column.<Line>left("SIDE", line -> side(line.set())).optional(1));
        }
        columns.add(Column.<Line>left("PLANNED", line -> planned(line.set())).optional(3));
        columns.add(Column.<Line>left("DONE", line -> done(line.set()))
                .styled((line, done) ->
                        line.set().performance().status() == SetResult.Status.DONE ? done : style.strong(done)));
        columns.add(Column.<Line>right(
                        "TIME",
                        line -> line.set().wasDone()
                                ? TimeText.clock(TimeText.toSecond(
                                        line.set().performance().time()))
                                : "")
                .optional(4));
        return TablePrinter.withHead(columns).lines(rows(), OptionalInt.of(limit)).stream()
                .map(style::ellipsis)
                .toList();
    }

    private List<Line> rows() {
        List<Line> rows = new ArrayList<>();
        int number = 0;
        String exercise = "";
        for (SetRow set : sets) {
            boolean changes = !set.exercise().equals(exercise);
            boolean beginsRound = number(set) != number || (isBySets && changes);
            rows.add(new Line(set, beginsRound, changes || (beginsRound && !isBySets)));
            number = number(set);
            exercise = set.exercise();
        }
        return rows;
    }

    private int number(SetRow set) {
        return isBySets ? set.position().set() : set.position().round();
    }

    /** Whether an exercise was done set after set somewhere in it, so that its sets tell more than rounds. */
    private static boolean isBySets(List<SetRow> sets) {
        return IntStream.range(1, sets.size()).anyMatch(i -> {
            SetRow set = sets.get(i);
            SetRow before = sets.get(i - 1);
            return set.exercise().equals(before.exercise())
                    && set.position().round() != before.position().round();
        });
    }

    /** Padded to the wider of the two words, even if only one side was done. */
    private static String side(SetRow set) {
        return set.position()
                .side()
                .map(side -> TextWidth.padded(side.text(), Side.RIGHT.text().length()))
                .orElse("");
    }

    private String text(String text) {
        return style.glyphs().text(text);
    }

    private String planned(SetRow set) {
        return text(set.target() + (set.hasPlannedLoad() ? load(set) : ""));
    }

    private static String load(SetRow set) {
        return set.performance().load().map(load -> " @ " + load).orElse("");
    }

    private static String done(SetRow set) {
        SetRow.Performance performance = set.performance();
        String number = performance.reps().isPresent()
                ? set.measure().count(performance.reps().getAsInt())
                : performance
                        .metres()
                        .map(metres -> Distance.ofMetres(metres).text())
                        .orElseGet(() -> TimeText.written(performance.time()));
        String amount = set.hasPlannedLoad() ? number : number + load(set);
        return switch (performance.status()) {
            case DONE -> amount;
            case PARTIAL -> amount + ", partial";
            case SKIPPED -> "skipped";
        };
    }
}
