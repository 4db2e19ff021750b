package circuit.terminal.screen;

import circuit.terminal.canvas.Area;

/** The number on one side of a wide window and the training card on the other. */
final class SideBySide {
    /** The narrowest column in which how to do it can be read. */
    private static final int NARROWEST = 34;

    /** A column of text much wider than this tires the eye. */
    private static final int WIDEST = 72;

    private SideBySide() {}

    static void draw(ScreenContext sheet, Area area) {
        Area inner = sheet.inset(area);
        CountdownWidget.draw(sheet, figure(inner));
        Area card = inner.right(cardWidth(inner));
        if (sheet.keys()) {
            KeyHints.draw(sheet, card);
        } else {
            ExerciseCardWidget.draw(sheet, card);
        }
    }

    /** The number's side. */
    static Area figure(Area inner) {
        int gutter = Math.max(3, inner.width() / 30);
        return inner.left(Math.max(0, inner.width() - cardWidth(inner) - gutter));
    }

    private static int cardWidth(Area inner) {
        return Math.min(WIDEST, Math.max(NARROWEST, inner.width() * 2 / 5));
    }
}
