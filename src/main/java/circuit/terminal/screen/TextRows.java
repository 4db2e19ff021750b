package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.text.TextWidth;

/** The parts of the screen that are one line of text. */
final class TextRows {
    /** A bar shorter than this tells nothing. */
    private static final int LEAST_BAR = 8;

    private TextRows() {}

    static void title(ScreenContext sheet, Area area) {
        Area row = sheet.inset(area);
        ScreenContent scene = sheet.scene();
        String title = scene.lead()
                .map(lead -> lead + ": " + scene.title())
                .filter(words -> TextWidth.of(words) <= row.width())
                .orElse(scene.title());
        sheet.canvas().text(row, title, sheet.theme().strong());
    }

    static void dose(ScreenContext sheet, Area area) {
        sheet.canvas().text(sheet.inset(area), sheet.scene().dose(), sheet.ink().bold());
    }

    static void last(ScreenContext sheet, Area area) {
        String last = sheet.scene().last().orElse("");
        sheet.canvas().text(sheet.inset(area), last, sheet.theme().plain());
    }

    static void notice(ScreenContext sheet, Area area) {
        sheet.notice()
                .ifPresent(words -> sheet.canvas()
                        .text(sheet.inset(area), words, sheet.ink().bold()));
    }

    /** Where in the routine this is, and how much of it is left. */
    static void position(ScreenContext sheet, Area area) {
        Area row = sheet.inset(area);
        String left = sheet.scene().left();
        Area rest = row.left(Math.max(0, row.width() - left.length() - 2));
        sheet.canvas().text(rest, sheet.scene().position(), sheet.theme().plain());
        sheet.canvas().rightAligned(row, left, sheet.theme().strong());
    }

    static void barAndLeft(ScreenContext sheet, Area area) {
        Area row = sheet.inset(area);
        String left = sheet.scene().left();
        int room = row.width() - left.length() - 1;
        if (room < LEAST_BAR) {
            ProgressBar.draw(sheet, row);
        } else {
            ProgressBar.draw(sheet, row.left(room));
            sheet.canvas().rightAligned(row, left, sheet.theme().plain());
        }
    }
}
