package circuit.terminal.screen;

import circuit.terminal.canvas.Theme;
import circuit.terminal.content.Countdown;
import circuit.terminal.content.ScreenContent;
import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A session in one line: the state and the countdown first, then as much of the rest as fits. */
public final class StatusLine {
    private static final int TITLE = 4;

    /** A title cut to fewer columns is left out. */
    private static final int SHORTEST_TITLE = 8;

    private StatusLine() {}

    /** A piece of the line; the one with the highest rank is left out first. */
    private record Piece(int rank, String text, AttributedStyle style) {}

    /** The line, no wider than so many columns. */
    public static AttributedString of(ScreenContent content, int columns, Theme theme, boolean muted) {
        return content.state() == Theme.State.OVER
                ? ofEnd(content, columns, theme)
                : ofSession(content, columns, theme, muted);
    }

    /** The question how hard it was, before what was done. */
    private static AttributedString ofEnd(ScreenContent content, int columns, Theme theme) {
        ScreenContent.Card card = content.card();
        List<Piece> pieces = head(content, theme);
        content.prompt().ifPresent(prompt -> pieces.add(new Piece(2, prompt, theme.strong())));
        pieces.add(new Piece(3, content.position().text(), theme.plain()));
        card.remark().ifPresent(remark -> pieces.add(new Piece(6, remark.line(), theme.plain())));
        pieces.add(new Piece(7, card.dose(), theme.plain()));
        pieces.add(new Piece(5, content.position().left(), theme.soft()));
        return line(fitting(pieces, columns), columns, theme);
    }

    private static AttributedString ofSession(ScreenContent content, int columns, Theme theme, boolean muted) {
        ScreenContent.Card card = content.card();
        List<Piece> pieces = head(content, theme);
        content.banner().clock().ifPresent(clock -> pieces.add(new Piece(3, clock, theme.plain())));
        content.prompt().ifPresent(prompt -> pieces.add(new Piece(2, prompt, theme.strong())));
        card.lead().ifPresent(lead -> pieces.add(new Piece(7, lead + ":", theme.plain())));
        pieces.add(new Piece(TITLE, card.title(), theme.strong()));
        pieces.add(new Piece(5, card.dose(), theme.plain()));
        card.remark().ifPresent(remark -> pieces.add(new Piece(8, remark.line(), theme.plain())));
        pieces.add(new Piece(9, content.position().text(), theme.soft()));
        pieces.add(new Piece(6, content.position().left(), theme.soft()));
        pieces.add(new Piece(10, muted ? "muted" : "", theme.strong()));
        return line(fitting(pieces, columns), columns, theme);
    }

    /** The state, the countdown, and in place of the rest what the keys do. */
    public static AttributedString ofKeys(ScreenContent content, int columns, Theme theme) {
        List<Piece> pieces = head(content, theme);
        String hints = Footer.hints(content, columns - width(pieces) - 2);
        pieces.add(new Piece(2, hints, theme.plain()));
        return line(fitting(pieces, columns), columns, theme);
    }

    private static List<Piece> head(ScreenContent content, Theme theme) {
        ScreenContent.Banner banner = content.banner();
        String side = banner.sideWord().map(" "::concat).orElse("");
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(0, " " + banner.word() + side + " ", theme.bannerText(content.state(), banner.lit())));
        pieces.add(new Piece(
                1, number(content.countdown()), theme.ink(content.state()).bold()));
        return pieces;
    }

    private static String number(Countdown countdown) {
        String caption =
                countdown.captions().stream().findFirst().map(" "::concat).orElse("");
        return countdown.text() + caption.toLowerCase(Locale.ROOT);
    }

    private static List<Piece> fitting(List<Piece> wanted, int columns) {
        List<Piece> pieces = new ArrayList<>(wanted);
        pieces.removeIf(piece -> piece.text().isEmpty());
        while (pieces.size() > 1 && width(pieces) > columns) {
            Piece least =
                    pieces.stream().max(Comparator.comparingInt(Piece::rank)).orElseThrow();
            int room = TextWidth.of(least.text()) - (width(pieces) - columns);
            if (least.rank() == TITLE && room >= SHORTEST_TITLE) {
                pieces.set(pieces.indexOf(least), new Piece(TITLE, TextWidth.cut(least.text(), room), least.style()));
            } else {
                pieces.remove(least);
            }
        }
        return pieces;
    }

    private static int width(List<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> TextWidth.of(piece.text()) + 2).sum() - 2;
    }

    private static AttributedString line(List<Piece> pieces, int columns, Theme theme) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Piece piece : pieces) {
            String text = theme.unicode() ? piece.text() : Sanitizer.ascii(piece.text());
            line.append(line.length() == 0 ? "" : "  ", AttributedStyle.DEFAULT);
            line.append(TextWidth.cut(text, columns), piece.style());
        }
        return line.toAttributedString();
    }
}
