package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import circuit.text.TextWidth;
import circuit.text.TextWrapper;
import java.util.List;

/** The sections of the last screen: how long it took, the sets that were done, and the question how hard it was. */
final class ResultWidget {
    /** In a window less high than this, the question is normal text. */
    private static final int ROOMY = 20;

    private static final String DOT = " · ";

    /** How much of the sets can be seen, from most to least. */
    enum Shown {
        WHOLE,
        /** All of them, some with their titles cut. */
        CUT,
        IN_PART
    }

    private ResultWidget() {}

    /** On the left the time and how many sets were done, on the right the sets. */
    static void drawTimeAndSets(Screen screen, Area area) {
        Area inner = screen.inset(area);
        Area left = inner.left(inner.width() / 3);
        Headline time = time(screen, left.width(), left.height() * 2 / 3);
        time.draw(screen.canvas(), left, screen.ink());
        drawResult(screen, left.below(time.rows() + 1));
        Area right = besideTime(screen, area);
        title(screen, right).draw(screen.canvas(), right, screen.theme().strong());
        drawRows(screen, right.below(title(screen, right).rows() + 1));
    }

    private static Area besideTime(Screen screen, Area area) {
        Area inner = screen.inset(area);
        return inner.right(inner.width() - inner.width() / 3 - Math.max(3, inner.width() / 30));
    }

    private static Headline title(Screen screen, Area area) {
        return headline(screen, screen.content().card().title(), area.width(), area.height() / 4);
    }

    /** The rows of what was reached and how many sets were done, in as many rows as so low a window can spare. */
    static int resultRows(Screen screen) {
        Area window = screen.inset(screen.canvas().area());
        return Math.min(result(screen, window.width()).size(), Math.max(1, window.height() / 6));
    }

    static void drawResult(Screen screen, Area area) {
        List<String> lines = result(screen, area.width());
        int shown = Math.min(lines.size(), area.height());
        for (int i = 0; i < shown; i++) {
            String line = i < shown - 1 ? lines.get(i) : String.join(DOT, lines.subList(i, lines.size()));
            screen.canvas().text(area.below(i), line, screen.theme().strong());
        }
    }

    private static List<String> result(Screen screen, int columns) {
        return TextWrapper.wrapParts(screen.content().card().dose(), DOT, columns);
    }

    static int timeRows(Screen screen) {
        Area window = screen.inset(screen.canvas().area());
        return time(screen, window.width(), window.height() / 4).rows();
    }

    static void drawTime(Screen screen, Area area) {
        Area row = screen.inset(area);
        time(screen, row.width(), row.height()).draw(screen.canvas(), row, screen.ink());
    }

    private static Headline time(Screen screen, int columns, int rows) {
        return headline(screen, screen.content().countdown().text(), columns, rows);
    }

    /** The sets, an exercise a row, or two if it has sides. */
    static void drawSets(Screen screen, Area area) {
        drawRows(screen, screen.inset(area));
    }

    private static void drawRows(Screen screen, Area area) {
        List<String> rows = rows(screen, area);
        Canvas canvas = screen.canvas();
        int shown = rows.size() <= area.height() ? rows.size() : area.height() - 1;
        for (int i = 0; i < shown; i++) {
            canvas.text(area.below(i).top(1), rows.get(i), screen.theme().plain());
        }
        if (shown < rows.size() && area.height() > 0) {
            String more = "and " + (rows.size() - shown) + " more";
            canvas.text(area.below(shown).top(1), more, screen.theme().soft());
        }
    }

    private static List<String> rows(Screen screen, Area area) {
        return screen.content()
                .card()
                .sets()
                .map(sets -> sets.lines(area.width(), area.height()))
                .orElse(List.of());
    }

    /** How much of the sets can be seen in an area of their own. */
    static Shown shownSets(Screen screen, Area area) {
        return shown(screen, screen.inset(area));
    }

    /** How much of the sets can be seen where the time is on their left. */
    static Shown shownTimeAndSets(Screen screen, Area area) {
        Area right = besideTime(screen, area);
        return shown(screen, right.below(title(screen, right).rows() + 1));
    }

    private static Shown shown(Screen screen, Area area) {
        if (screen.content()
                .card()
                .sets()
                .filter(sets -> sets.fits(area.width(), area.height()))
                .isPresent()) {
            return Shown.WHOLE;
        }
        return rows(screen, area).size() <= area.height() ? Shown.CUT : Shown.IN_PART;
    }

    static int effortRows(Screen screen) {
        return question(screen).rows();
    }

    /** The question how hard it was, or its answer, to be read from two metres away. */
    static void drawEffort(Screen screen, Area area) {
        question(screen).draw(screen.canvas(), screen.inset(area), screen.ink());
    }

    private static Headline question(Screen screen) {
        Area window = screen.inset(screen.canvas().area());
        int rows = window.height() < ROOMY ? 0 : window.height() / 4;
        return headline(screen, prompt(screen), window.width(), rows);
    }

    /** What the numbers mean, and for how long the question stands. */
    static void drawScale(Screen screen, Area area) {
        drawFirst(screen, area, List.of(screen.content().position().text()));
    }

    /** The question and what the numbers mean in one row, or as much of it as there is room for. */
    static void drawEffortAndScale(Screen screen, Area area) {
        String scale = screen.content().position().text();
        String both = (prompt(screen) + "  " + scale).stripTrailing();
        drawFirst(screen, area, List.of(both, scale.isEmpty() ? prompt(screen) : scale));
    }

    private static void drawFirst(Screen screen, Area area, List<String> texts) {
        Area row = screen.inset(area);
        String text = TextWidth.fitting(texts, row.width());
        screen.canvas().text(row, text, screen.theme().strong());
        String left = screen.content().position().left();
        if (TextWidth.of(text) + 2 + left.length() <= row.width()) {
            screen.canvas().rightAligned(row, left, screen.theme().plain());
        }
    }

    private static String prompt(Screen screen) {
        return screen.content().prompt().orElse("");
    }

    private static Headline headline(Screen screen, String text, int columns, int rows) {
        return Headline.of(text, columns, rows, screen.theme().unicode());
    }
}
