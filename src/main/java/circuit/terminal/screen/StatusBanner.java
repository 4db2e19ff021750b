package circuit.terminal.screen;

import circuit.plan.Side;
import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Bitmap;
import circuit.terminal.canvas.BlockLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.utils.AttributedStyle;

/** The bar in the state's colour with the state's name, across the window. */
final class StatusBanner {
    private static final int TEXT_ROWS = 3;

    /** What must fit whatever the state is, so that the band's height never changes within a session. */
    private static final String[] WIDEST = {"GET READY", "BREATHE   RIGHT"};

    private StatusBanner() {}

    /** How high it is with the name in large letters, or as text where those do not fit. */
    static int rows(ScreenContext sheet) {
        return lettering(sheet.canvas().area(), sheet.theme().unicode())
                .map(letters -> (dots(letters) + 1) / 2)
                .orElse(TEXT_ROWS);
    }

    static void drawBig(ScreenContext sheet, Area area) {
        Optional<BlockLetters> letters =
                lettering(sheet.canvas().area(), sheet.theme().unicode());
        if (letters.isPresent() && dots(letters.get()) <= 2 * area.height()) {
            draw(sheet, area, letters.get());
        } else {
            sheet.canvas().fill(area, sheet.band());
            drawText(sheet, area.below(area.height() / 2));
        }
    }

    static void drawText(ScreenContext sheet, Area area) {
        ScreenContent scene = sheet.scene();
        Area row = area.top(1);
        sheet.canvas().fill(row, sheet.band());
        Area text = sheet.inset(row);
        AttributedStyle style = sheet.band().bold();
        sheet.canvas().text(text, scene.word(), style);
        int room = text.width() - scene.word().length() - 1;
        Optional<String> side = scene.side()
                .flatMap(name -> Stream.of(name + " SIDE", name)
                        .filter(words -> words.length() <= room)
                        .findFirst());
        side.ifPresent(words -> sheet.canvas().rightAligned(text, words, style));
        int free = room - side.map(String::length).orElse(0);
        scene.clock()
                .filter(time -> time.length() + 2 <= free)
                .ifPresent(time -> sheet.canvas()
                        .text(text.below(0).right(room).right(room - (free - time.length()) / 2), time, style));
    }

    /** Name and number in one row, for windows that have no other. */
    static void drawWithFigure(ScreenContext sheet, Area area) {
        Area row = area.top(1);
        ScreenContent scene = sheet.scene();
        sheet.canvas().fill(row, sheet.band());
        Area text = sheet.inset(row);
        String number = scene.figure().text();
        int room = text.width() - number.length() - 1;
        String side = scene.side().map(s -> " " + s).orElse("");
        String shortSide = side.isEmpty() ? "" : side.substring(0, 2);
        String word = Stream.of(scene.word() + side, scene.word() + shortSide)
                .filter(words -> words.length() <= room)
                .findFirst()
                .orElse(scene.word());
        AttributedStyle style = sheet.band().bold();
        sheet.canvas().text(text.left(Math.max(0, room)), word, style);
        sheet.canvas().rightAligned(text, number, style);
    }

    private static void draw(ScreenContext sheet, Area area, BlockLetters letters) {
        int dots = dots(letters);
        sheet.canvas().fill(area.top(dots / 2), sheet.band());
        if (dots % 2 > 0) {
            sheet.canvas().text(area.below(dots / 2).top(1), "▀".repeat(area.width()), sheet.ink());
        }
        Area inner = sheet.inset(area);
        List<String> words = words(sheet.scene());
        int taken = words.stream().mapToInt(letters::width).sum();
        if (words.size() > 2 && taken + 4 * letters.stroke() >= inner.width()) {
            words = words.stream()
                    .filter(word -> !sheet.scene().clock().equals(Optional.of(word)))
                    .toList();
            taken = words.stream().mapToInt(letters::width).sum();
        }
        Bitmap drawn = new Bitmap(inner.width(), dots / 2 * 2, sheet.theme().unicode());
        int gaps = Math.max(1, words.size() - 1);
        int x = 0;
        for (int i = 0; i < words.size(); i++) {
            letters.draw(drawn, x + (inner.width() - taken) * i / gaps, letters.stroke(), words.get(i));
            x += letters.width(words.get(i));
        }
        sheet.canvas().stamp(inner.x(), inner.y(), drawn, sheet.band());
    }

    /** The side stands where it is, so that nobody reads how much is left; what there is no room for is left out. */
    private static List<String> words(ScreenContent scene) {
        List<String> words = new ArrayList<>(List.of(scene.word()));
        scene.clock().ifPresent(words::add);
        scene.side().ifPresent(side -> words.add(side.equals(SetText.shout(Side.LEFT)) ? 0 : words.size(), side));
        return words;
    }

    private static Optional<BlockLetters> lettering(Area window, boolean unicode) {
        int dots = Math.max(BlockLetters.smallest(unicode), window.height() * 4 / 15);
        if (window.height() < 4 * BlockLetters.upTo(dots, unicode).rows()) {
            return Optional.empty();
        }
        for (int height = dots; height >= BlockLetters.smallest(unicode); height--) {
            BlockLetters letters = BlockLetters.upTo(height, unicode);
            if (Stream.of(WIDEST).allMatch(words -> letters.width(words) + 4 <= window.width())) {
                return Optional.of(letters);
            }
        }
        return Optional.empty();
    }

    /** The letters with a margin as wide as their strokes. */
    private static int dots(BlockLetters letters) {
        return letters.height() + 2 * letters.stroke();
    }
}
