package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Bitmap;
import circuit.terminal.canvas.BlockLetters;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.content.Countdown;
import circuit.terminal.content.TempoBar;
import java.util.Optional;
import org.jline.utils.AttributedStyle;

/** The number, as large as its area allows, and under it what it counts and what a key does now. */
final class CountdownWidget {
    /** An area at least so high has room for a caption in block letters. */
    private static final int ROOMY = 10;

    private CountdownWidget() {}

    /** How many rows the number itself would take in that area; 0 where it has to be text. */
    static int numberRows(Screen screen, Area area) {
        return letters(screen, area).map(BlockLetters::rows).orElse(0);
    }

    static void draw(Screen screen, Area area) {
        Canvas canvas = screen.canvas();
        Countdown countdown = screen.content().countdown();
        Optional<BlockLetters> letters = letters(screen, area);
        Optional<Bitmap> caption = largeCaption(screen, area);
        int under = rowsUnder(screen, area);
        int rows = letters.map(BlockLetters::rows).orElse(1);
        Area box = area.below((area.height() - under - rows) / 2);
        if (letters.isPresent()) {
            centred(canvas, box, letters.get().bitmap(countdown.text()), screen.number());
        } else {
            canvas.centred(box.top(1), countdown.text(), screen.number().bold());
        }
        Area below = box.below(rows + (under > 1 ? 1 : 0));
        if (caption.isPresent()) {
            centred(canvas, below, caption.get(), screen.ink());
            below = below.below(caption.get().rows() + 1);
        } else if (under > 0 && !countdown.captions().isEmpty()) {
            String text = countdown.captions().stream()
                    .filter(it -> it.length() <= area.width())
                    .findFirst()
                    .orElse("");
            canvas.centred(below.top(1), text, screen.ink().bold());
            below = below.below(1);
        }
        if (under > 0 && screen.content().prompt().isPresent()) {
            String prompt = TempoBar.stretched(screen.content().prompt().get(), area.width());
            canvas.centred(below.top(1), prompt, screen.theme().strong());
        }
    }

    private static void centred(Canvas canvas, Area area, Bitmap bitmap, AttributedStyle style) {
        int x = area.x() + Math.max(0, area.width() - bitmap.width()) / 2;
        canvas.draw(x, area.y(), bitmap, style);
    }

    private static Optional<BlockLetters> letters(Screen screen, Area area) {
        String widest = screen.content().countdown().widest();
        return BlockLetters.largest(
                2 * (area.height() - rowsUnder(screen, area)),
                screen.theme().unicode(),
                letters -> letters.width(widest) <= area.width());
    }

    /** The rows kept for the caption and the prompt, with a gap above each if there is room. */
    private static int rowsUnder(Screen screen, Area area) {
        boolean hasCaption = !screen.content().countdown().captions().isEmpty();
        boolean hasPrompt = screen.content().prompt().isPresent();
        if (area.height() < ROOMY) {
            int lines = (hasCaption ? 1 : 0) + (hasPrompt ? 1 : 0);
            return area.height() < 3 + lines ? 0 : lines;
        }
        int caption =
                largeCaption(screen, area).map(bitmap -> bitmap.rows() + 1).orElse(hasCaption ? 2 : 0);
        return caption + (hasPrompt ? 2 : 0);
    }

    private static Optional<Bitmap> largeCaption(Screen screen, Area area) {
        boolean unicode = screen.theme().unicode();
        int dots = Math.max(BlockLetters.smallest(unicode), area.height() * 2 / 5);
        BlockLetters letters = BlockLetters.upTo(dots, unicode);
        if (area.height() < ROOMY || letters.rows() * 4 > area.height()) {
            return Optional.empty();
        }
        return screen.content().countdown().captions().stream()
                .filter(text -> letters.width(text) <= area.width())
                .findFirst()
                .map(letters::bitmap);
    }
}
