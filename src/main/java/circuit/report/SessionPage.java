package circuit.report;

import circuit.history.CompletedSession;
import circuit.history.SessionRow;
import circuit.history.SetRow;
import circuit.plan.Side;
import circuit.text.English;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.List;

/** One session set by set: what was planned beside what was done. */
public final class SessionPage {
    private static final String GAP = "  ";
    private static final int NARROWEST_NAME = 12;

    private final List<SetRow> sets;
    private final PageStyle ink;
    private final int planned;
    private final int done;
    private final int name;
    private final boolean sided;

    private SessionPage(List<SetRow> sets, int columns, PageStyle ink) {
        this.sets = sets;
        this.ink = ink;
        planned = widest(sets.stream().map(this::planned).toList(), "PLANNED");
        done = widest(sets.stream().map(SessionPage::done).toList(), "DONE");
        sided = sets.stream().anyMatch(set -> set.side().isPresent());
        int others = "ROUND".length() + planned + done + "0:00".length() + (sided ? 5 + 5 * 2 : 4 * 2);
        int wanted =
                widest(sets.stream().map(set -> ink.glyphs().text(set.title())).toList(), "EXERCISE");
        name = Math.max(NARROWEST_NAME, Math.min(wanted, columns - others));
    }

    private static int widest(List<String> texts, String head) {
        return Math.max(
                head.length(), texts.stream().mapToInt(TextWidth::of).max().orElse(0));
    }

    /** The page's lines. */
    public static List<String> lines(CompletedSession entry, PageStyle ink, int columns) {
        List<String> lines = new ArrayList<>(head(entry.session(), ink, columns));
        if (!entry.sets().isEmpty()) {
            lines.add("");
            lines.addAll(new SessionPage(entry.sets(), columns, ink).table());
        }
        int missing = entry.session().setsPlanned() - entry.sets().size();
        if (missing > 0) {
            lines.add("");
            lines.add("%s not reached.".formatted(English.count(missing, "set") + (missing == 1 ? " was" : " were")));
        }
        return lines;
    }

    private static List<String> head(SessionRow exact, PageStyle ink, int columns) {
        SessionRow session = exact.inWholeSeconds();
        List<String> facts = new ArrayList<>(List.of(
                SessionWords.when(session.started()),
                SessionWords.isPartial(session) ? "ended early" : "done",
                SessionWords.sets(session),
                "%s (%s work, %s rest%s)"
                        .formatted(
                                TimeText.clock(session.elapsed()),
                                TimeText.clock(session.work()),
                                TimeText.clock(session.rest()),
                                session.paused().isZero() ? "" : ", " + TimeText.clock(session.paused()) + " paused")));
        List<String> said = new ArrayList<>();
        session.effort().ifPresent(effort -> said.add("Effort " + effort));
        session.note().ifPresent(said::add);
        ChartGlyphs glyphs = ink.glyphs();
        List<String> lines = new ArrayList<>();
        lines.add(ink.strong(glyphs.text(
                TextWidth.cut(glyphs.text("%s (%s)".formatted(session.title(), session.routine())), columns))));
        TextWrapper.wrap(glyphs.text(String.join(" · ", facts)), columns).forEach(lines::add);
        if (!said.isEmpty()) {
            lines.addAll(TextWrapper.wrap(glyphs.text(String.join(" · ", said)), columns));
        }
        lines.add(ink.soft(session.session()));
        return lines;
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(ink.soft("ROUND" + GAP + TextWidth.padded("EXERCISE", name) + GAP + (sided ? "SIDE " + GAP : "")
                + TextWidth.padded("PLANNED", planned) + GAP + TextWidth.padded("DONE", done) + GAP + "TIME"));
        int round = 0;
        String exercise = "";
        for (SetRow set : sets) {
            boolean first = set.round() != round || !set.exercise().equals(exercise);
            lines.add(line(set, set.round() != round, first));
            round = set.round();
            exercise = set.exercise();
        }
        return lines;
    }

    private String line(SetRow set, boolean roundBegins, boolean exerciseBegins) {
        String title = ink.glyphs().text(TextWidth.cut(ink.glyphs().text(set.title()), name));
        String result = TextWidth.padded(done(set), done);
        String line = (roundBegins ? "%5d".formatted(set.round()) : " ".repeat(5))
                + GAP
                + TextWidth.padded(exerciseBegins ? title : "", name)
                + GAP
                + (sided ? TextWidth.padded(set.side().map(Side::text).orElse(""), 5) + GAP : "")
                + TextWidth.padded(planned(set), planned)
                + GAP
                + switch (set.status()) {
                    case DONE -> ink.work(result);
                    case PARTIAL -> ink.strong(result);
                    case SKIPPED -> ink.soft(result);
                }
                + GAP
                + (set.wasDone() ? TimeText.clock(set.time()) : "");
        return line.stripTrailing();
    }

    private String planned(SetRow set) {
        String load =
                set.kilograms().map(kg -> " @ " + kg.toPlainString() + "kg").orElse("");
        return ink.glyphs().text(set.target() + load);
    }

    private static String done(SetRow set) {
        String amount =
                set.reps().isPresent() ? English.count(set.reps().getAsInt(), "rep") : TimeText.written(set.time());
        return switch (set.status()) {
            case DONE -> amount;
            case PARTIAL -> amount + ", partial";
            case SKIPPED -> "skipped";
        };
    }
}
