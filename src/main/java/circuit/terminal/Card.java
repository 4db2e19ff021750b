package circuit.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/** What is trained and how, as on a training card: the name, the dose, how to do it, what comes after. */
final class Card {
    /** Up to here every row is wanted for words. */
    private static final int COMPACT = 6;

    private Card() {}

    /** A line of text and how it is shown. */
    private record Line(String text, AttributedStyle style) {}

    static void draw(Sheet sheet, Area area) {
        Scene scene = sheet.scene();
        Area rest = area;
        if (scene.lead().isPresent()) {
            sheet.canvas().text(rest, scene.lead().get(), sheet.ink().bold());
            rest = rest.below(1);
        }
        rest = rest.below(title(sheet, rest));
        for (String line : Columns.wrap(scene.dose(), rest.width())) {
            sheet.canvas().text(rest, line, sheet.ink().bold());
            rest = rest.below(1);
        }
        List<String> last =
                scene.last().map(text -> Columns.wrap(text, area.width())).orElse(List.of());
        last = last.subList(0, Math.min(2, last.size()));
        Area foot = rest.below(rest.height() - last.size());
        for (int i = 0; i < last.size(); i++) {
            sheet.canvas().text(foot.below(i), last.get(i), sheet.theme().strong());
        }
        howTo(sheet, rest.above(last.isEmpty() ? 0 : last.size() + 1));
    }

    /** In large letters where they take up no more than a third; the rows used, with a gap. */
    private static int title(Sheet sheet, Area area) {
        String title = sheet.scene().title();
        Optional<Lettering> letters =
                lettering(title.toUpperCase(Locale.ROOT), area, sheet.theme().unicode());
        if (letters.isEmpty()) {
            List<String> lines = Columns.wrap(title, area.width());
            for (int i = 0; i < lines.size(); i++) {
                sheet.canvas().text(area.below(i), lines.get(i), sheet.theme().strong());
            }
            return lines.size();
        }
        int y = 1;
        for (String line : lines(title.toUpperCase(Locale.ROOT), letters.get(), area.width())) {
            sheet.canvas()
                    .stamp(
                            area.x(),
                            area.below(y).y(),
                            letters.get().bitmap(line),
                            sheet.theme().strong());
            y += letters.get().rows() + 1;
        }
        return y;
    }

    private static Optional<Lettering> lettering(String title, Area area, boolean unicode) {
        if (!Lettering.covers(title)) {
            return Optional.empty();
        }
        for (int height = area.height() / 4; height >= Lettering.smallest(unicode); height--) {
            Lettering letters = Lettering.upTo(height, unicode);
            List<String> lines = lines(title, letters, area.width());
            boolean fits = lines.stream().allMatch(line -> letters.width(line) <= area.width());
            if (fits && lines.size() * (letters.rows() + 1) <= area.height() / 3) {
                return Optional.of(letters);
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(String title, Lettering letters, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : title.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && letters.width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** As many whole steps and footnotes as there is room for. */
    static void howTo(Sheet sheet, Area area) {
        List<List<Line>> paragraphs = new ArrayList<>();
        int number = 1;
        for (String step : sheet.scene().steps()) {
            paragraphs.add(
                    hanging(number + "  ", step, area.width(), sheet.theme().plain()));
            number++;
        }
        for (String footnote : sheet.scene().footnotes()) {
            paragraphs.add(hanging("", footnote, area.width(), sheet.theme().soft()));
        }
        int needed = paragraphs.stream().mapToInt(List::size).sum();
        int gap = needed + paragraphs.size() <= area.height() ? 1 : 0;
        Area rest = area.below(area.height() > COMPACT ? 1 : 0);
        for (List<Line> paragraph : paragraphs) {
            if (paragraph.size() > rest.height()) {
                return;
            }
            for (Line line : paragraph) {
                sheet.canvas().text(rest, line.text(), line.style());
                rest = rest.below(1);
            }
            rest = rest.below(gap);
        }
    }

    private static List<Line> hanging(String mark, String text, int width, AttributedStyle style) {
        List<Line> lines = new ArrayList<>();
        for (String line : Columns.wrap(text, width - mark.length())) {
            lines.add(new Line((lines.isEmpty() ? mark : " ".repeat(mark.length())) + line, style));
        }
        return lines;
    }
}
