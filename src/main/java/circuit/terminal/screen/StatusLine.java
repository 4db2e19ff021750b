package circuit.terminal.screen;

import circuit.terminal.canvas.Theme;
import circuit.text.Sanitizer;
import circuit.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** A session in one line: the state and the number first, then as much of the rest as there is room for. */
public final class StatusLine {
    private static final int TITLE = 4;

    /** Less of a title says nothing. */
    private static final int LEAST_TITLE = 8;

    private StatusLine() {}

    /** A stretch of the line; a lower rank is wanted more. */
    private record Piece(int rank, String text, AttributedStyle style) {}

    public static AttributedString of(ScreenContent scene, int columns, Theme theme, boolean muted) {
        List<Piece> pieces = head(scene, theme);
        scene.clock().ifPresent(clock -> pieces.add(new Piece(3, clock, theme.plain())));
        scene.prompt().ifPresent(prompt -> pieces.add(new Piece(2, prompt, theme.strong())));
        scene.lead().ifPresent(lead -> pieces.add(new Piece(7, lead + ":", theme.plain())));
        pieces.add(new Piece(TITLE, scene.title(), theme.strong()));
        pieces.add(new Piece(5, scene.dose(), theme.plain()));
        scene.last().ifPresent(last -> pieces.add(new Piece(8, last, theme.plain())));
        pieces.add(new Piece(9, scene.position(), theme.soft()));
        pieces.add(new Piece(6, scene.left(), theme.soft()));
        pieces.add(new Piece(10, muted ? "muted" : "", theme.strong()));
        return line(fitting(pieces, columns), columns, theme);
    }

    /** What is wanted most. */
    private static List<Piece> head(ScreenContent scene, Theme theme) {
        AttributedStyle band = scene.bandLit() ? theme.litBand(scene.state()) : theme.band(scene.state());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(
                0, " " + scene.word() + scene.side().map(side -> " " + side).orElse("") + " ", band));
        pieces.add(new Piece(1, number(scene), theme.ink(scene.state()).bold()));
        return pieces;
    }

    private static List<Piece> fitting(List<Piece> wanted, int columns) {
        List<Piece> pieces = new ArrayList<>(wanted);
        pieces.removeIf(piece -> piece.text().isEmpty());
        while (pieces.size() > 1 && width(pieces) > columns) {
            Piece least = leastWanted(pieces);
            int room = TextWidth.of(least.text()) - (width(pieces) - columns);
            if (least.rank() == TITLE && room >= LEAST_TITLE) {
                pieces.set(pieces.indexOf(least), new Piece(TITLE, TextWidth.cut(least.text(), room), least.style()));
            } else {
                pieces.remove(least);
            }
        }
        return pieces;
    }

    /** What the keys do, in place of the rest; the state and the number stay. */
    public static AttributedString ofKeys(ScreenContent scene, int columns, Theme theme) {
        List<Piece> pieces = head(scene, theme);
        String hints = KeyHints.hints(scene.state(), columns - width(pieces) - 2);
        pieces.add(new Piece(2, hints, theme.plain()));
        return line(fitting(pieces, columns), columns, theme);
    }

    private static String number(ScreenContent scene) {
        List<String> captions = scene.figure().captions();
        return scene.figure().text()
                + (captions.isEmpty() ? "" : " " + captions.get(0).toLowerCase(java.util.Locale.ROOT));
    }

    private static Piece leastWanted(List<Piece> pieces) {
        Piece least = pieces.get(0);
        for (Piece piece : pieces) {
            least = piece.rank() > least.rank() ? piece : least;
        }
        return least;
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
