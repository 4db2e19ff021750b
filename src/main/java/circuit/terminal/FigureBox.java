package circuit.terminal;

import java.util.Optional;
import org.jline.utils.AttributedStyle;

/** The number, as large as its place allows, and what belongs under it. */
final class FigureBox {
    /** From here on there is room for a caption in large letters too. */
    private static final int ROOMY = 10;

    private FigureBox() {}

    /** How many rows the number itself would be high there. */
    static int rows(Sheet sheet, Area area) {
        return lettering(sheet, area).map(Lettering::rows).orElse(0);
    }

    static void draw(Sheet sheet, Area area) {
        Figure figure = sheet.scene().figure();
        Optional<Lettering> digits = lettering(sheet, area);
        Optional<Bitmap> caption = caption(sheet, area);
        int under = under(sheet, area);
        int rows = digits.map(Lettering::rows).orElse(1);
        Area box = area.below((area.height() - under - rows) / 2);
        if (digits.isPresent()) {
            centred(sheet, box, digits.get().bitmap(figure.text()), sheet.number());
        } else {
            sheet.canvas().centred(box.top(1), figure.text(), sheet.number().bold());
        }
        Area below = box.below(rows + (under > 1 ? 1 : 0));
        if (caption.isPresent()) {
            centred(sheet, below, caption.get(), sheet.ink());
            below = below.below(caption.get().rows() + 1);
        } else if (under > 0 && !figure.captions().isEmpty()) {
            sheet.canvas()
                    .centred(
                            below.top(1), captionText(figure, area), sheet.ink().bold());
            below = below.below(1);
        }
        if (under > 0 && sheet.scene().prompt().isPresent()) {
            sheet.canvas()
                    .centred(
                            below.top(1),
                            TempoBar.stretched(sheet.scene().prompt().get(), area.width()),
                            sheet.theme().strong());
        }
    }

    private static void centred(Sheet sheet, Area area, Bitmap bitmap, AttributedStyle style) {
        int x = area.x() + Math.max(0, area.width() - bitmap.width()) / 2;
        sheet.canvas().stamp(x, area.y(), bitmap, style);
    }

    private static Optional<Lettering> lettering(Sheet sheet, Area area) {
        int rows = area.height() - under(sheet, area);
        return Lettering.fitting(
                sheet.scene().figure().widest(),
                area.width(),
                rows,
                sheet.theme().unicode());
    }

    /** The rows kept for caption and prompt, with the gap above each. */
    private static int under(Sheet sheet, Area area) {
        boolean captioned = !sheet.scene().figure().captions().isEmpty();
        boolean prompted = sheet.scene().prompt().isPresent();
        if (area.height() < ROOMY) {
            int lines = (captioned ? 1 : 0) + (prompted ? 1 : 0);
            return area.height() < 3 + lines ? 0 : lines;
        }
        int captionRows = caption(sheet, area).map(bitmap -> bitmap.rows() + 1).orElse(captioned ? 2 : 0);
        return captionRows + (prompted ? 2 : 0);
    }

    private static Optional<Bitmap> caption(Sheet sheet, Area area) {
        boolean unicode = sheet.theme().unicode();
        int dots = Math.max(Lettering.smallest(unicode), area.height() * 2 / 5);
        Lettering letters = Lettering.upTo(dots, unicode);
        if (area.height() < ROOMY || letters.rows() * 4 > area.height()) {
            return Optional.empty();
        }
        return sheet.scene().figure().captions().stream()
                .filter(text -> letters.width(text) <= area.width())
                .findFirst()
                .map(letters::bitmap);
    }

    private static String captionText(Figure figure, Area area) {
        return figure.captions().stream()
                .filter(text -> text.length() <= area.width())
                .findFirst()
                .orElse("");
    }
}
