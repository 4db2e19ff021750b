package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Theme;
import circuit.terminal.content.ScreenContent;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedStyle;

/** The exercise as on a training card: its name, the dose, last time, the figure, the steps, and what comes next. */
final class ExerciseCardWidget {
    /** An area this low has no row to spare for a gap. */
    private static final int COMPACT = 6;

    /** An area lower than this gives the row above the last line to the steps. */
    private static final int ROOMY = 13;

    private ExerciseCardWidget() {}

    private record Line(String text, AttributedStyle style) {}

    static void draw(Screen screen, Area area) {
        ScreenContent.Card card = screen.content().card();
        Area rest = area;
        if (card.lead().isPresent()) {
            screen.canvas().text(rest, card.lead().get(), screen.ink().bold());
            rest = rest.below(1);
        }
        CardHeadlines headlines = CardHeadlines.of(screen, rest, rowsForHowTo(screen, rest.width()));
        rest = headlines.draw(screen, rest);
        if (!headlines.remark().isEmpty()) {
            int gap = rest.height() < ROOMY ? 0 : 1;
            rest = headlines.drawRemark(screen, rest).above(gap);
        }
        drawHowTo(
                screen,
                rest,
                paragraphs(screen, rest.width(), headlines.history().isEmpty()));
    }

    /** Whether there is only a name and a dose, and neither can be drawn large. */
    static boolean isNearlyEmpty(Screen screen, Area area) {
        return rowsForHowTo(screen, area.width()) == 0
                && !CardHeadlines.of(screen, area, 0).title().isLarge();
    }

    /** The rows that the figure and all of the words would take. */
    private static int rowsForHowTo(Screen screen, int columns) {
        int words = lines(paragraphs(screen, columns, false));
        return words + (screen.figure().isPresent() ? FigureWidget.FEWEST_ROWS + 1 : 0);
    }

    /** The figure gets what is left by as many whole steps as leave it enough, up to a third of the window. */
    private static Area figureArea(Screen screen, Area area, List<List<Line>> paragraphs) {
        Area window = screen.canvas().area();
        int least = FigureWidget.FEWEST_ROWS;
        if (screen.figure().isEmpty() || area.height() < least) {
            return area.top(0);
        }
        int words = linesOfWhole(paragraphs, area.height() - least);
        int gap = words > 0 && area.height() - words > least ? 1 : 0;
        int rows = Math.min(Math.max(least, window.height() / 3), area.height() - words - gap);
        int columns = Math.max(window.width() / 3, Math.max(area.width() / 2, 3 * rows));
        Area figure = area.top(rows).left(columns);
        return FigureWidget.fits(figure) ? figure : area.top(0);
    }

    /** The figure, the last time, the steps and the footnotes, as far as they fit. */
    static void drawHowTo(Screen screen, Area area) {
        drawHowTo(screen, area, paragraphs(screen, area.width(), true));
    }

    private static void drawHowTo(Screen screen, Area area, List<List<Line>> paragraphs) {
        Area figure = figureArea(screen, area, paragraphs);
        if (figure.height() > 0) {
            screen.canvas().reserveForFigure(figure);
        }
        Area words = area.below(figure.height());
        if (figure.height() == 0 || linesOfWhole(paragraphs, words.height()) > 0) {
            draw(screen, words, paragraphs);
        }
    }

    /** Draws what fits in whole paragraphs; of a first one that does not fit, its beginning. */
    private static void draw(Screen screen, Area area, List<List<Line>> paragraphs) {
        int lines = lines(paragraphs);
        int footnotes = screen.content().card().footnotes().size();
        int steps = lines(paragraphs.subList(0, paragraphs.size() - footnotes));
        Area rest = area.below(area.height() > Math.max(COMPACT, steps) ? 1 : 0);
        int gap = lines + paragraphs.size() <= area.height() ? 1 : 0;
        if (!paragraphs.isEmpty() && paragraphs.get(0).size() > rest.height()) {
            drawLines(screen, rest, cut(paragraphs.get(0), rest));
            return;
        }
        for (List<Line> paragraph : paragraphs) {
            if (paragraph.size() > rest.height()) {
                return;
            }
            drawLines(screen, rest, paragraph);
            rest = rest.below(paragraph.size() + gap);
        }
    }

    private static int lines(List<List<Line>> paragraphs) {
        return paragraphs.stream().mapToInt(List::size).sum();
    }

    /** The lines of the first paragraphs that fit whole into so many rows. */
    private static int linesOfWhole(List<List<Line>> paragraphs, int rows) {
        int lines = 0;
        for (List<Line> paragraph : paragraphs) {
            if (lines + paragraph.size() > rows) {
                break;
            }
            lines += paragraph.size();
        }
        return lines;
    }

    private static void drawLines(Screen screen, Area area, List<Line> lines) {
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

    /** What is to be read, a list of lines for each paragraph. */
    private static List<List<Line>> paragraphs(Screen screen, int columns, boolean withHistory) {
        ScreenContent.Card card = screen.content().card();
        Theme theme = screen.theme();
        List<List<Line>> paragraphs = new ArrayList<>();
        card.history()
                .filter(any -> withHistory)
                .ifPresent(history -> paragraphs.add(paragraph("", history, columns, theme.strong())));
        for (int i = 0; i < card.steps().size(); i++) {
            paragraphs.add(paragraph(i + 1 + "  ", card.steps().get(i), columns, theme.plain()));
        }
        card.footnotes().forEach(footnote -> paragraphs.add(paragraph("", footnote, columns, theme.soft())));
        return paragraphs;
    }

    private static List<Line> paragraph(String mark, String text, int columns, AttributedStyle style) {
        return TextWrapper.wrap(mark, text, columns).stream()
                .map(line -> new Line(line, style))
                .toList();
    }
}
