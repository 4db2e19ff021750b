package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.content.ScreenContent;
import circuit.text.TextWidth;

/** The sections of the screen that are one row. */
final class TextRows {
    /** A shorter bar beside the time left is of no use; it takes the whole row then. */
    private static final int SHORTEST_BAR = 8;

    private TextRows() {}

    static void title(Screen screen, Area area) {
        Area row = screen.inset(area);
        ScreenContent.Card card = screen.content().card();
        String title = card.lead()
                .map(lead -> lead + ": " + card.title())
                .filter(text -> TextWidth.of(text) <= row.width())
                .orElse(card.title());
        screen.canvas().text(row, title, screen.theme().strong());
    }

    static void dose(Screen screen, Area area) {
        String dose = screen.content().card().dose();
        screen.canvas().text(screen.inset(area), dose, screen.ink().bold());
    }

    static void remark(Screen screen, Area area) {
        Area row = screen.inset(area);
        String remark = screen.content().card().remark().orElse("");
        // What a key does stands last, after two blanks.
        boolean fits = TextWidth.of(remark) <= row.width();
        screen.canvas()
                .text(
                        row,
                        fits ? remark : remark.split("  ", -1)[0],
                        screen.theme().plain());
    }

    static void notice(Screen screen, Area area) {
        String notice = screen.notice().orElse("");
        screen.canvas().text(screen.inset(area), notice, screen.ink().bold());
    }

    /** The position in the routine, and the time left. */
    static void position(Screen screen, Area area) {
        Area row = screen.inset(area);
        ScreenContent.Position position = screen.content().position();
        Area rest = row.left(Math.max(0, row.width() - position.left().length() - 2));
        screen.canvas().text(rest, position.text(), screen.theme().plain());
        screen.canvas().rightAligned(row, position.left(), screen.theme().strong());
    }

    /** How much of the session is over, as a bar. */
    static void progress(Screen screen, Area area) {
        int halves = (int) (screen.content().position().fractionDone() * 2 * area.width());
        String done = "█".repeat(halves / 2) + (halves % 2 > 0 ? "▌" : "");
        screen.canvas().text(area, "━".repeat(area.width()), screen.theme().soft());
        screen.canvas().text(area, done, screen.ink());
    }

    static void progressAndTimeLeft(Screen screen, Area area) {
        Area row = screen.inset(area);
        String left = screen.content().position().left();
        int room = row.width() - left.length() - 1;
        if (room < SHORTEST_BAR) {
            progress(screen, row);
        } else {
            progress(screen, row.left(room));
            screen.canvas().rightAligned(row, left, screen.theme().plain());
        }
    }
}
