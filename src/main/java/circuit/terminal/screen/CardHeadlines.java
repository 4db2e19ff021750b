package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import circuit.terminal.content.ScreenContent;
import java.util.List;
import java.util.Optional;

/**
 * The texts of an exercise's card that are read from the mat, in block letters where the how-to leaves room for them.
 *
 * @param history what was done last time; empty if there is nothing, or no room for it but as a line of the how-to
 * @param remark what comes next, or was logged; what keys do about it stands below where there are block letters
 */
record CardHeadlines(Headline title, Headline dose, Optional<Headline> history, List<Headline> remark) {

    /** A line in block letters and one of text: the least that the title leaves to the dose and the remark. */
    private static final int ROWS_FOR_OTHERS = 6;

    /**
     * The headlines for an area.
     *
     * @param howTo the rows that the how-to would take
     */
    static CardHeadlines of(Screen screen, Area area, int howTo) {
        ScreenContent.Card card = screen.content().card();
        int columns = area.width();
        boolean unicode = screen.theme().unicode();
        int spare = area.height() - howTo;
        Headline title = largest(card.title(), columns, unicode, area.height() / 3, spare - ROWS_FOR_OTHERS);
        if (!title.isLarge()) {
            return new CardHeadlines(
                    title,
                    Headline.of(card.dose(), columns, 0, unicode),
                    Optional.empty(),
                    remark(card, columns, 0, unicode));
        }
        int rest = area.height() - title.rows() - 1;
        spare -= title.rows() + 1;
        Headline dose = largest(card.dose(), columns, unicode, rest / 3, spare - 2);
        rest -= dose.rows();
        int left = spare - dose.rows();
        Optional<Headline> history = card.history()
                .map(text -> Headline.of(text, columns, left * 2 / 3, unicode))
                .filter(Headline::isLarge);
        return new CardHeadlines(title, dose, history, remark(card, columns, rest / 4, unicode));
    }

    private static List<Headline> remark(ScreenContent.Card card, int columns, int rows, boolean unicode) {
        return card.remark().stream()
                .flatMap(remark -> {
                    boolean isLarge =
                            Headline.of(remark.text(), columns, rows, unicode).isLarge();
                    return (isLarge ? remark.apart() : remark.lines(columns)).stream();
                })
                .map(line -> Headline.of(line, columns, rows, unicode))
                .toList();
    }

    /** In letters within the usual number of rows, or else within those that nothing else needs. */
    private static Headline largest(String text, int columns, boolean unicode, int usual, int unneeded) {
        Headline headline = Headline.of(text, columns, usual, unicode);
        return headline.isLarge() ? headline : Headline.of(text, columns, unneeded, unicode);
    }

    /** Draws the remark at the foot of an area; the rest of the area. */
    Area drawRemark(Screen screen, Area area) {
        int rows = remark.stream().mapToInt(Headline::rows).sum();
        Area rest = area.below(area.height() - rows);
        for (Headline line : remark) {
            line.draw(screen.canvas(), rest, screen.theme().strong());
            rest = rest.below(line.rows());
        }
        return area.above(rows);
    }

    /** Draws all but the remark; the rest of the area. */
    Area draw(Screen screen, Area area) {
        title.draw(screen.canvas(), area, screen.theme().strong());
        Area rest = area.below(title.rows() + (title.isLarge() ? 1 : 0));
        dose.draw(screen.canvas(), rest, screen.ink().bold());
        rest = rest.below(dose.rows());
        if (history.isPresent()) {
            history.get().draw(screen.canvas(), rest, screen.theme().strong());
            rest = rest.below(history.get().rows());
        }
        return rest;
    }
}
