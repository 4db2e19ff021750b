package circuit.terminal.screen;

import circuit.plan.Side;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Bitmap;
import circuit.terminal.canvas.BlockLetters;
import circuit.terminal.canvas.Canvas;
import circuit.terminal.content.ScreenContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.AttributedStyle;

/** The bar across the window in the colour of the session's state, with its name, the side and the set's time. */
final class StatusBanner {
    private static final int ROWS_OF_TEXT = 3;

    /** The widest texts; the letters are sized for these, so that the banner's height never changes in a session. */
    private static final List<String> WIDEST = List.of("GET READY", "BREATHE   RIGHT");

    private StatusBanner() {}

    /** The height with the name in block letters, or as text where there is no room for them. */
    static int rows(Screen screen) {
        return letters(screen).map(letters -> (dots(letters) + 1) / 2).orElse(ROWS_OF_TEXT);
    }

    static void drawBig(Screen screen, Area area) {
        Optional<BlockLetters> letters = letters(screen).filter(it -> dots(it) <= 2 * area.height());
        if (letters.isPresent()) {
            drawLetters(screen, area, letters.get());
        } else {
            screen.canvas().fill(area, screen.banner());
            drawText(screen, area.below(area.height() / 2));
        }
    }

    /** The banner as one row: the name, the set's time in the middle of what is free, the side. */
    static void drawText(Screen screen, Area area) {
        Canvas canvas = screen.canvas();
        ScreenContent.Banner banner = screen.content().banner();
        canvas.fill(area.top(1), screen.banner());
        Area row = screen.inset(area.top(1));
        AttributedStyle style = screen.bannerText();
        canvas.text(row, banner.word(), style);
        int room = row.width() - banner.word().length() - 1;
        Optional<String> side = banner.sideWord().flatMap(word -> firstFitting(room, word + " SIDE", word));
        side.ifPresent(word -> canvas.rightAligned(row, word, style));
        int free = room - side.map(String::length).orElse(0);
        banner.clock().filter(time -> time.length() + 2 <= free).ifPresent(time -> {
            int margin = (free - time.length()) / 2;
            canvas.text(row.right(room).right(room - margin), time, style);
        });
    }

    /** The banner and the countdown in one row, for a window that has no other. */
    static void drawWithCountdown(Screen screen, Area area) {
        ScreenContent.Banner banner = screen.content().banner();
        screen.canvas().fill(area.top(1), screen.banner());
        Area row = screen.inset(area.top(1));
        String number = screen.content().countdown().text();
        int room = row.width() - number.length() - 1;
        String word = banner.word();
        String text = banner.sideWord()
                .flatMap(side -> firstFitting(room, word + " " + side, word + " " + side.charAt(0)))
                .orElse(word);
        AttributedStyle style = screen.bannerText();
        screen.canvas().text(row.left(Math.max(0, room)), text, style);
        screen.canvas().rightAligned(row, number, style);
    }

    private static Optional<String> firstFitting(int columns, String... texts) {
        return Stream.of(texts).filter(text -> text.length() <= columns).findFirst();
    }

    private static void drawLetters(Screen screen, Area area, BlockLetters letters) {
        int dots = dots(letters);
        screen.canvas().fill(area.top(dots / 2), screen.banner());
        if (dots % 2 > 0) {
            screen.canvas().text(area.below(dots / 2).top(1), "▀".repeat(area.width()), screen.bannerEdge());
        }
        Area inner = screen.inset(area);
        List<String> words = fittingWords(screen.content().banner(), letters, inner.width());
        int spare = inner.width() - words.stream().mapToInt(letters::width).sum();
        Bitmap bitmap = new Bitmap(inner.width(), dots / 2 * 2, screen.theme().unicode());
        int gaps = Math.max(1, words.size() - 1);
        int x = 0;
        for (int i = 0; i < words.size(); i++) {
            letters.draw(bitmap, x + spare * i / gaps, letters.stroke(), words.get(i));
            x += letters.width(words.get(i));
        }
        screen.canvas().draw(inner.x(), inner.y(), bitmap, screen.banner());
    }

    /**
     * The left side stands on the left, the right one on the right. Where there is no room for all, the side is its first
     * letter; where there is none for that either, the set's time is left out.
     */
    private static List<String> fittingWords(ScreenContent.Banner banner, BlockLetters letters, int columns) {
        List<String> words = words(banner, banner.sideWord());
        if (banner.clock().isEmpty() || fits(words, letters, columns)) {
            return words;
        }
        List<String> brief = words(banner, banner.sideWord().map(word -> word.substring(0, 1)));
        if (fits(brief, letters, columns)) {
            return brief;
        }
        words.remove(banner.clock().get());
        return words;
    }

    private static List<String> words(ScreenContent.Banner banner, Optional<String> side) {
        List<String> words = new ArrayList<>(List.of(banner.word()));
        banner.clock().ifPresent(words::add);
        int place = banner.side().filter(any -> any == Side.LEFT).isPresent() ? 0 : words.size();
        side.ifPresent(word -> words.add(place, word));
        return words;
    }

    private static boolean fits(List<String> words, BlockLetters letters, int columns) {
        return words.stream().mapToInt(letters::width).sum() + 2 * (words.size() - 1) * letters.stroke() <= columns;
    }

    /** The largest letters that leave three quarters of the window to the rest. */
    private static Optional<BlockLetters> letters(Screen screen) {
        Area window = screen.canvas().area();
        boolean unicode = screen.theme().unicode();
        int dots = Math.max(BlockLetters.smallest(unicode), window.height() * 4 / 15);
        if (window.height() < 4 * BlockLetters.upTo(dots, unicode).rows()) {
            return Optional.empty();
        }
        return BlockLetters.largest(
                dots, unicode, letters -> WIDEST.stream().allMatch(text -> letters.width(text) + 4 <= window.width()));
    }

    /** The height of the letters with a margin as wide as their strokes, in dots. */
    private static int dots(BlockLetters letters) {
        return letters.height() + 2 * letters.stroke();
    }
}
