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

/** One session set by set: what was planned next to what was done. */
public final class SessionPage {
    private static final String GAP = "  ";
    private static final int NARROWEST_NAME = 12;

    private final List<SetRow> sets;
    private final PageStyle style;
    private final int planned;
    private final int done;
    private final int name;
    private final boolean sided;

    private SessionPage(List<SetRow> sets, int columns, PageStyle style) {
        this.sets = sets;
        this.style = style;
        planned = widest(sets.stream().map(this::planned).toList(), "PLANNED");
        done = widest(sets.stream().map(SessionPage::done).toList(), "DONE");
        sided = sets.stream().anyMatch(set -> set.position().side().isPresent());
        int others = "ROUND".length() + planned + done + "0:00".length() + (sided ? 5 + 5 * 2 : 4 * 2);
        int wanted = widest(
                sets.stream().map(set -> style.glyphs().text(set.title())).toList(), "EXERCISE");
        name = Math.max(NARROWEST_NAME, Math.min(wanted, columns - others));
    }

    private static int widest(List<String> texts, String head) {
        return Math.max(
                head.length(), texts.stream().mapToInt(TextWidth::of).max().orElse(0));
    }

    /** The page's lines. */
    public static List<String> lines(CompletedSession session, PageStyle style, int columns) {
        List<String> lines = new ArrayList<>(head(session.session(), style, columns));
        if (!session.sets().isEmpty()) {
            lines.add("");
            lines.addAll(new SessionPage(session.sets(), columns, style).table());
        }
        int missing = session.session().sets().planned() - session.sets().size();
        if (missing > 0) {
            lines.add("");
            lines.add("%s not reached.".formatted(English.count(missing, "set") + (missing == 1 ? " was" : " were")));
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
        lines.add(style.soft(session.session()));
        return lines;
    }

    private List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(style.soft("ROUND" + GAP + TextWidth.padded("EXERCISE", name) + GAP + (sided ? "SIDE " + GAP : "")
                + TextWidth.padded("PLANNED", planned) + GAP + TextWidth.padded("DONE", done) + GAP + "TIME"));
        int round = 0;
        String exercise = "";
        for (SetRow set : sets) {
            boolean first = set.position().round() != round || !set.exercise().equals(exercise);
            lines.add(line(set, set.position().round() != round, first));
            round = set.position().round();
            exercise = set.exercise();
        }
        return lines;
    }

    private String line(SetRow set, boolean roundBegins, boolean exerciseBegins) {
        String title = style.glyphs().text(TextWidth.cut(style.glyphs().text(set.title()), name));
        String result = TextWidth.padded(done(set), done);
        String line = (roundBegins ? "%5d".formatted(set.position().round()) : " ".repeat(5))
                + GAP
                + TextWidth.padded(exerciseBegins ? title : "", name)
                + GAP
                + (sided
                        ? TextWidth.padded(set.position().side().map(Side::text).orElse(""), 5) + GAP
                        : "")
                + TextWidth.padded(planned(set), planned)
                + GAP
                + switch (set.performance().status()) {
                    case DONE -> style.work(result);
                    case PARTIAL -> style.strong(result);
                    case SKIPPED -> style.soft(result);
                }
                + GAP
                + (set.wasDone() ? TimeText.clock(set.performance().time()) : "");
        return line.stripTrailing();
    }

    private String planned(SetRow set) {
        String load = set.performance()
                .kilograms()
                .map(kg -> " @ " + kg.toPlainString() + "kg")
                .orElse("");
        return style.glyphs().text(set.target() + load);
    }

    private static String done(SetRow set) {
        String amount = set.performance().reps().isPresent()
                ? English.count(set.performance().reps().getAsInt(), "rep")
                : TimeText.written(set.performance().time());
        return switch (set.performance().status()) {
            case DONE -> amount;
            case PARTIAL -> amount + ", partial";
            case SKIPPED -> "skipped";
        };
    }
}
