package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedStyle;

/** What is trained and how, as on a training card: the name, the dose, how to do it, what comes after. */
final class ExerciseCardWidget {
    /** Up to here every row is wanted for words. */
    private static final int COMPACT = 6;

    private static final int SMALLEST_PICTURE = 8;

    private ExerciseCardWidget() {}

    /** A line of text and how it is shown. */
    private record Line(String text, AttributedStyle style) {}

    static void draw(ScreenContext sheet, Area area) {
        ScreenContent scene = sheet.scene();
        Area rest = area;
        if (scene.lead().isPresent()) {
            sheet.canvas().text(rest, scene.lead().get(), sheet.ink().bold());
            rest = rest.below(1);
        }
        boolean unicode = sheet.theme().unicode();
        Headline title = Headline.of(scene.title(), rest.width(), rest.height() / 3, unicode);
        title.draw(sheet.canvas(), rest, sheet.theme().strong());
        rest = rest.below(title.rows() + (title.isLarge() ? 1 : 0));
        Headline dose = Headline.of(scene.dose(), rest.width(), title.isLarge() ? rest.height() / 3 : 0, unicode);
        dose.draw(sheet.canvas(), rest, sheet.ink().bold());
        rest = rest.below(dose.rows());
        if (scene.last().isPresent()) {
            Headline last =
                    Headline.of(scene.last().get(), rest.width(), title.isLarge() ? rest.height() / 4 : 0, unicode);
            last.draw(
                    sheet.canvas(),
                    rest.below(rest.height() - last.rows()),
                    sheet.theme().strong());
            rest = rest.above(last.rows() + 1);
        }
        List<List<Line>> words = paragraphs(sheet, rest.width());
        Area picture = picture(sheet, rest, words);
        scene.motion()
                .filter(motion -> FigureWidget.fits(picture))
                .ifPresent(motion -> sheet.canvas().keepStage(picture));
        howTo(sheet, rest.below(picture.height()), words);
    }

    /**
     * What the figure gets: what the words leave, up to a third of the window. At work, when nobody reads, it comes
     * before the words where there is no room for both.
     */
    private static Area picture(ScreenContext sheet, Area area, List<List<Line>> paragraphs) {
        Area window = sheet.canvas().area();
        int most = Math.max(SMALLEST_PICTURE, window.height() / 3);
        int words = lines(paragraphs) + 2;
        int spare = Math.min(most, area.height() - words);
        boolean working = sheet.scene().lead().isEmpty();
        if (sheet.scene().motion().isEmpty() || (spare < SMALLEST_PICTURE && !working)) {
            return area.top(0);
        }
        int rows = Math.max(spare, SMALLEST_PICTURE);
        Area place = area.top(rows).left(Math.max(window.width() / 3, area.width() / 2));
        return FigureWidget.fits(place) ? place : area.top(0);
    }

    /** As much of the steps as there is room for, with a sign where that is not all; then the footnotes that fit whole. */
    static void howTo(ScreenContext sheet, Area area) {
        howTo(sheet, area, paragraphs(sheet, area.width()));
    }

    private static void howTo(ScreenContext sheet, Area area, List<List<Line>> paragraphs) {
        List<List<Line>> steps = paragraphs.subList(
                0, paragraphs.size() - sheet.scene().footnotes().size());
        int needed = lines(paragraphs);
        int gap = needed + paragraphs.size() <= area.height() ? 1 : 0;
        List<Line> lines = steps.stream().flatMap(List::stream).toList();
        Area rest = area.below(area.height() > Math.max(COMPACT, lines.size()) ? 1 : 0);
        if (lines.size() > rest.height()) {
            draw(sheet, rest, cut(lines, rest));
            return;
        }
        for (List<Line> paragraph : paragraphs) {
            if (paragraph.size() > rest.height()) {
                return;
            }
            draw(sheet, rest, paragraph);
            rest = rest.below(paragraph.size() + gap);
        }
    }

    private static int lines(List<List<Line>> paragraphs) {
        int lines = 0;
        for (List<Line> paragraph : paragraphs) {
            lines += paragraph.size();
        }
        return lines;
    }

    private static void draw(ScreenContext sheet, Area area, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            sheet.canvas().text(area.below(i), lines.get(i).text(), lines.get(i).style());
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

    private static List<List<Line>> paragraphs(ScreenContext sheet, int width) {
        List<List<Line>> paragraphs = steps(sheet, width);
        for (String footnote : sheet.scene().footnotes()) {
            paragraphs.add(hanging("", footnote, width, sheet.theme().soft()));
        }
        return paragraphs;
    }

    private static List<List<Line>> steps(ScreenContext sheet, int width) {
        List<List<Line>> steps = new ArrayList<>();
        sheet.scene()
                .history()
                .ifPresent(history ->
                        steps.add(hanging("", history, width, sheet.theme().strong())));
        int number = 1;
        for (String step : sheet.scene().steps()) {
            steps.add(hanging(number + "  ", step, width, sheet.theme().plain()));
            number++;
        }
        return steps;
    }

    private static List<Line> hanging(String mark, String text, int width, AttributedStyle style) {
        List<Line> lines = new ArrayList<>();
        for (String line : TextWrapper.wrap(text, width - mark.length())) {
            lines.add(new Line((lines.isEmpty() ? mark : " ".repeat(mark.length())) + line, style));
        }
        return lines;
    }
}
