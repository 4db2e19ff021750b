package circuit.terminal.screen;

import circuit.terminal.canvas.Area;

/** How much of the session is behind the athlete. */
final class ProgressBar {
    private ProgressBar() {}

    static void draw(ScreenContext sheet, Area area) {
        int halves = halves(sheet.scene().progress(), area.width());
        String done = "█".repeat(halves / 2) + (halves % 2 > 0 ? "▌" : "");
        sheet.canvas().text(area, "━".repeat(area.width()), sheet.theme().soft());
        sheet.canvas().text(area, done, sheet.ink());
    }

    /** How many half columns of so many whole ones are filled. */
    static int halves(double progress, int columns) {
        return (int) (progress * 2 * columns);
    }
}
