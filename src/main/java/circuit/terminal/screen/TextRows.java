package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.content.ScreenContent;
import circuit.text.TextWidth;
import java.util.Optional;

/** The sections of the screen that are one row. */
final class TextRows {
    /** A shorter bar beside the time left is of no use; it takes the whole row then. */
    private static final int SHORTEST_BAR = 8;

    private TextRows() {}

    static void title(Screen screen, Area area) {
        Area row = screen.inset(area);
        String title = titleWithLead(screen, row).orElse(screen.content().card().title());
        screen.canvas().text(row, title, screen.theme().strong());
    }

    private static Optional<String> titleWithLead(Screen screen, Area row) {
        ScreenContent.Card card = screen.content().card();
        return card.lead().map(lead -> lead + ": " + card.title()).filter(text -> TextWidth.of(text) <= row.width());
    }

    static void dose(Screen screen, Area area) {
        String dose = screen.content().card().dose();
        screen.canvas().text(screen.inset(area), dose, screen.ink().bold());
    }

    /** The remark; where there is none, what the exercise is to the athlete, unless it stands before the title. */
    static void remark(Screen screen, Area area) {
        Area row = screen.inset(area);
        ScreenContent.Card card = screen.content().card();
        Optional<String> lead = titleWithLead(screen, row).isPresent() ? Optional.empty() : card.lead();
        Optional<String> remark = card.remark().map(any -> any.fitting(row.width()));
        screen.canvas()
                .text(row, remark.or(() -> lead).orElse(""), screen.theme().plain());
    }

    static void notice(Screen screen, Area area) {
        String notice = screen.notice().orElse("");
        screen.canvas().text(screen.inset(area), notice, screen.ink().bold());
    }

    /** The position in the routine, and the time left; both in the fullest words that fit. */
    static void position(Screen screen, Area area) {
        Area row = screen.inset(area);
        ScreenContent.Position position = screen.content().position();
        for (String left : position.lefts()) {
            for (String text : position.texts()) {
                if (TextWidth.of(text) + left.length() + 2 <= row.width()) {
                    screen.canvas().text(row, text, screen.theme().plain());
                    screen.canvas().rightAligned(row, left, screen.theme().strong());
                    return;
                }
            }
        }
        screen.canvas().text(row, briefest(position), screen.theme().plain());
    }

    /** The position; where there is none, or no room for it, how much is over. */
    static void positionOrProgress(Screen screen, Area area) {
        ScreenContent.Position position = screen.content().position();
        boolean fits = briefest(position).length() <= screen.inset(area).width();
        if (fits && !position.text().isEmpty()) {
            position(screen, area);
        } else {
            progressAndTimeLeft(screen, area);
        }
    }

    private static String briefest(ScreenContent.Position position) {
        return position.texts().get(position.texts().size() - 1);
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
