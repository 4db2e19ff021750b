package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Bitmap;
import circuit.terminal.canvas.BlockLetters;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.content.Countdown;
import circuit.terminal.content.TempoBar;
import circuit.text.TextWidth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.AttributedStyle;

/** The number, as large as its area allows, and under it what it counts and what a key does now. */
final class CountdownWidget {
    /** An area at least so high has room for a caption in block letters. */
    private static final int ROOMY = 10;

    /** The columns between the number and what stands beside it. */
    private static final int GAP = 2;

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
        if (under == 0) {
            drawWithTextBeside(screen, area, letters);
            return;
        }
        Area box = area.below((area.height() - under - rows) / 2);
        drawNumber(screen, box, letters);
        Area below = box.below(rows + (area.height() < ROOMY ? 0 : 1));
        if (caption.isPresent()) {
            centred(canvas, below, caption.get(), screen.ink());
            below = below.below(caption.get().rows() + 1);
        } else if (!countdown.captions().isEmpty()) {
            String text = countdown.captions().stream()
                    .filter(it -> it.length() <= area.width())
                    .findFirst()
                    .orElse("");
            canvas.centred(below.top(1), text, screen.ink().bold());
            below = below.below(1);
        }
        if (screen.content().prompt().isPresent()) {
            String prompt = TempoBar.stretched(screen.content().prompt().get(), area.width());
            canvas.centred(below.top(1), prompt, screen.theme().strong());
        }
    }

    private static void drawNumber(Screen screen, Area area, Optional<BlockLetters> letters) {
        String text = screen.content().countdown().text();
        if (letters.isPresent()) {
            centred(screen.canvas(), area, letters.get().bitmap(text), screen.number());
        } else {
            screen.canvas().centred(area.top(1), text, screen.number().bold());
        }
    }

    /** What has no row below the number stands to the right of it, where there is room. */
    private static void drawWithTextBeside(Screen screen, Area area, Optional<BlockLetters> letters) {
        Countdown countdown = screen.content().countdown();
        int number = letters.map(it -> it.width(countdown.widest()))
                .orElse(countdown.widest().length());
        List<String> texts = Stream.concat(countdown.captions().stream().limit(1), screen.content().prompt().stream())
                .filter(text -> number + GAP + TextWidth.of(text) <= area.width())
                .limit(area.height())
                .toList();
        int beside = texts.stream().mapToInt(TextWidth::of).max().orElse(-GAP) + GAP;
        Area left = area.inset((area.width() - number - beside) / 2).left(number);
        int rows = letters.map(BlockLetters::rows).orElse(1);
        drawNumber(screen, left.below((area.height() - rows) / 2), letters);
        Area right = area.right(area.width() - (left.x() - area.x()) - number - GAP)
                .below((area.height() - texts.size()) / 2);
        for (int i = 0; i < texts.size(); i++) {
            screen.canvas().text(right.below(i), texts.get(i), screen.ink().bold());
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
