package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Bitmap;
import circuit.terminal.canvas.BlockLetters;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/** The number, as large as its place allows, and what belongs under it. */
final class CountdownWidget {
    /** From here on there is room for a caption in large letters too. */
    private static final int ROOMY = 10;

    private CountdownWidget() {}

    /** How many rows the number itself would be high there. */
    static int rows(ScreenContext sheet, Area area) {
        return lettering(sheet, area).map(BlockLetters::rows).orElse(0);
    }

    static void draw(ScreenContext sheet, Area area) {
        Countdown figure = sheet.scene().figure();
        Optional<BlockLetters> digits = lettering(sheet, area);
        Optional<Bitmap> caption = caption(sheet, area);
        int under = under(sheet, area);
        int rows = digits.map(BlockLetters::rows).orElse(1);
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

    private static void centred(ScreenContext sheet, Area area, Bitmap bitmap, AttributedStyle style) {
        int x = area.x() + Math.max(0, area.width() - bitmap.width()) / 2;
        sheet.canvas().stamp(x, area.y(), bitmap, style);
    }

    private static Optional<BlockLetters> lettering(ScreenContext sheet, Area area) {
        int rows = area.height() - under(sheet, area);
        return BlockLetters.fitting(
                sheet.scene().figure().widest(),
                area.width(),
                rows,
                sheet.theme().unicode());
    }

    /** The rows kept for caption and prompt, with the gap above each. */
    private static int under(ScreenContext sheet, Area area) {
        boolean captioned = !sheet.scene().figure().captions().isEmpty();
        boolean prompted = sheet.scene().prompt().isPresent();
        if (area.height() < ROOMY) {
            int lines = (captioned ? 1 : 0) + (prompted ? 1 : 0);
            return area.height() < 3 + lines ? 0 : lines;
        }
        int captionRows = caption(sheet, area).map(bitmap -> bitmap.rows() + 1).orElse(captioned ? 2 : 0);
        return captionRows + (prompted ? 2 : 0);
    }

    private static Optional<Bitmap> caption(ScreenContext sheet, Area area) {
        boolean unicode = sheet.theme().unicode();
        int dots = Math.max(BlockLetters.smallest(unicode), area.height() * 2 / 5);
        BlockLetters letters = BlockLetters.upTo(dots, unicode);
        if (area.height() < ROOMY || letters.rows() * 4 > area.height()) {
            return Optional.empty();
        }
        return sheet.scene().figure().captions().stream()
                .filter(text -> letters.width(text) <= area.width())
                .findFirst()
                .map(letters::bitmap);
    }

    private static String captionText(Countdown figure, Area area) {
        return figure.captions().stream()
                .filter(text -> text.length() <= area.width())
                .findFirst()
                .orElse("");
    }
}
