package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.content.ScreenContent;
import circuit.text.TextWidth;

/** The sections of the screen that are one row of text. */
final class TextRows {
    private TextRows() {}

    static void title(ScreenContext context, Area area) {
        Area row = context.inset(area);
        ScreenContent.Card card = context.content().card();
        String title = card.lead()
                .map(lead -> lead + ": " + card.title())
                .filter(text -> TextWidth.of(text) <= row.width())
                .orElse(card.title());
        context.canvas().text(row, title, context.theme().strong());
    }

    static void dose(ScreenContext context, Area area) {
        String dose = context.content().card().dose();
        context.canvas().text(context.inset(area), dose, context.ink().bold());
    }

    static void remark(ScreenContext context, Area area) {
        String remark = context.content().card().remark().orElse("");
        context.canvas().text(context.inset(area), remark, context.theme().plain());
    }

    static void notice(ScreenContext context, Area area) {
        String notice = context.notice().orElse("");
        context.canvas().text(context.inset(area), notice, context.ink().bold());
    }

    /** The position in the routine, and the time left. */
    static void position(ScreenContext context, Area area) {
        Area row = context.inset(area);
        ScreenContent.Position position = context.content().position();
        Area rest = row.left(Math.max(0, row.width() - position.left().length() - 2));
        context.canvas().text(rest, position.text(), context.theme().plain());
        context.canvas().rightAligned(row, position.left(), context.theme().strong());
    }
}
