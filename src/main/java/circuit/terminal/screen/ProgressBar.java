package circuit.terminal.screen;

import circuit.terminal.canvas.Area;

/** How much of the session is over. */
final class ProgressBar {
    /** A shorter bar beside the time left is of no use; it takes the whole row then. */
    private static final int SHORTEST = 8;

    private ProgressBar() {}

    static void draw(ScreenContext context, Area area) {
        int halves = (int) (context.content().position().fractionDone() * 2 * area.width());
        String done = "█".repeat(halves / 2) + (halves % 2 > 0 ? "▌" : "");
        context.canvas().text(area, "━".repeat(area.width()), context.theme().soft());
        context.canvas().text(area, done, context.ink());
    }

    static void drawWithTimeLeft(ScreenContext context, Area area) {
        Area row = context.inset(area);
        String left = context.content().position().left();
        int room = row.width() - left.length() - 1;
        if (room < SHORTEST) {
            draw(context, row);
        } else {
            draw(context, row.left(room));
            context.canvas().rightAligned(row, left, context.theme().plain());
        }
    }
}
