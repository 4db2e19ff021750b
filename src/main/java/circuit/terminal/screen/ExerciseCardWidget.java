package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedStyle;

/** The exercise as on a training card: its name, the dose, the figure, the steps, and what comes next. */
final class ExerciseCardWidget {
    /** An area this low has no row to spare for a gap. */
    private static final int COMPACT = 6;

    private static final int LOWEST_FIGURE = 8;

    private ExerciseCardWidget() {}

    private record Line(String text, AttributedStyle style) {}

    /** What is to be read, a list of lines for each paragraph. */
    private record Paragraphs(List<List<Line>> steps, List<List<Line>> footnotes) {
        List<List<Line>> all() {
            List<List<Line>> all = new ArrayList<>(steps);
            all.addAll(footnotes);
            return all;
        }

        int lines() {
            return all().stream().mapToInt(List::size).sum();
        }
    }

    static void draw(Screen screen, Area area) {
        Canvas canvas = screen.canvas();
        ScreenContent.Card card = screen.content().card();
        boolean unicode = screen.theme().unicode();
        Area rest = area;
        if (card.lead().isPresent()) {
            canvas.text(rest, card.lead().get(), screen.ink().bold());
            rest = rest.below(1);
        }
        Headline title = Headline.of(card.title(), rest.width(), rest.height() / 3, unicode);
        title.draw(canvas, rest, screen.theme().strong());
        rest = rest.below(title.rows() + (title.isLarge() ? 1 : 0));
        Headline dose = Headline.of(card.dose(), rest.width(), title.isLarge() ? rest.height() / 3 : 0, unicode);
        dose.draw(canvas, rest, screen.ink().bold());
        rest = rest.below(dose.rows());
        if (card.remark().isPresent()) {
            int most = title.isLarge() ? rest.height() / 4 : 0;
            Headline remark = Headline.of(card.remark().get(), rest.width(), most, unicode);
            remark.draw(
                    canvas,
                    rest.below(rest.height() - remark.rows()),
                    screen.theme().strong());
            rest = rest.above(remark.rows() + 1);
        }
        Paragraphs paragraphs = paragraphs(screen, rest.width());
        Area figure = figureArea(screen, rest, paragraphs);
        if (screen.figure().isPresent() && FigureWidget.fits(figure)) {
            canvas.reserveForFigure(figure);
        }
        drawSteps(screen, rest.below(figure.height()), paragraphs);
    }

    /**
     * The figure gets what the words leave, up to a third of the window. At work, when nobody reads, it comes before the
     * words where there is no room for both.
     */
    private static Area figureArea(Screen screen, Area area, Paragraphs paragraphs) {
        Area window = screen.canvas().area();
        int most = Math.max(LOWEST_FIGURE, window.height() / 3);
        int spare = Math.min(most, area.height() - paragraphs.lines() - 2);
        boolean atWork = screen.content().card().lead().isEmpty();
        if (screen.figure().isEmpty() || (spare < LOWEST_FIGURE && !atWork)) {
            return area.top(0);
        }
        Area figure = area.top(Math.max(spare, LOWEST_FIGURE)).left(Math.max(window.width() / 3, area.width() / 2));
        return FigureWidget.fits(figure) ? figure : area.top(0);
    }

    /** The steps, cut with an ellipsis if there is no room for all; then the footnotes that fit. */
    static void drawSteps(Screen screen, Area area) {
        drawSteps(screen, area, paragraphs(screen, area.width()));
    }

    private static void drawSteps(Screen screen, Area area, Paragraphs paragraphs) {
        List<Line> steps = paragraphs.steps().stream().flatMap(List::stream).toList();
        Area rest = area.below(area.height() > Math.max(COMPACT, steps.size()) ? 1 : 0);
        if (steps.size() > rest.height()) {
            draw(screen, rest, cut(steps, rest));
            return;
        }
        List<List<Line>> all = paragraphs.all();
        int gap = paragraphs.lines() + all.size() <= area.height() ? 1 : 0;
        for (List<Line> paragraph : all) {
            if (paragraph.size() > rest.height()) {
                return;
            }
            draw(screen, rest, paragraph);
            rest = rest.below(paragraph.size() + gap);
        }
    }

    private static void draw(Screen screen, Area area, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            screen.canvas().text(area.below(i), line.text(), line.style());
        }
    }

    private static List<Line> cut(List<Line> lines, Area area) {
        List<Line> cut = new ArrayList<>(lines.subList(0, area.height()));
        if (!cut.isEmpty()) {
            Line last = cut.remove(cut.size() - 1);
            cut.add(new Line(TextWidth.cut(last.text() + " …", area.width()), last.style()));
        }
        return cut;
    }

    private static Paragraphs paragraphs(Screen screen, int columns) {
        ScreenContent.Card card = screen.content().card();
        Theme theme = screen.theme();
        List<List<Line>> steps = new ArrayList<>();
        card.history().ifPresent(history -> steps.add(paragraph("", history, columns, theme.strong())));
        for (int i = 0; i < card.steps().size(); i++) {
            steps.add(paragraph(i + 1 + "  ", card.steps().get(i), columns, theme.plain()));
        }
        List<List<Line>> footnotes = card.footnotes().stream()
                .map(footnote -> paragraph("", footnote, columns, theme.soft()))
                .toList();
        return new Paragraphs(steps, footnotes);
    }

    private static List<Line> paragraph(String mark, String text, int columns, AttributedStyle style) {
        return TextWrapper.wrap(mark, text, columns).stream()
                .map(line -> new Line(line, style))
                .toList();
    }
}
