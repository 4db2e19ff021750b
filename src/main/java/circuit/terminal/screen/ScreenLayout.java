package circuit.terminal.screen;

import static circuit.terminal.screen.ScreenLayout.Section.*;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Theme;
import circuit.terminal.screen.ResultWidget.Shown;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The sections that a window of some size has room for.
 *
 * @param columns how many it needs at least
 * @param rows how many it needs at least
 * @param sections from top to bottom
 */
record ScreenLayout(int columns, int rows, List<Section> sections) {
    private static final int ONE_ROW = 1;

    /** From this height on the state stands in block letters above the countdown and its card. */
    private static final int ROWS_WITH_BIG_BANNER = 20;

    /** The height of a section that takes what the others leave. */
    private static final int STRETCHES = 0;

    /** A part of the screen, from the left edge to the right one. */
    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold no state
    enum Section {
        BIG_BANNER(StatusBanner::rows, StatusBanner::drawBig),
        BANNER(ONE_ROW, StatusBanner::drawText),
        BANNER_AND_COUNTDOWN(ONE_ROW, StatusBanner::drawWithCountdown),
        BLANK(ONE_ROW, (screen, area) -> {}),
        NOTICE(ONE_ROW, TextRows::notice),
        COUNTDOWN(STRETCHES, (screen, area) -> CountdownWidget.draw(screen, screen.inset(area))),
        COUNTDOWN_AND_CARD(STRETCHES, ScreenLayout::drawCountdownAndCard),
        TITLE(ONE_ROW, TextRows::title),
        DOSE(ONE_ROW, TextRows::dose),
        STEPS(STRETCHES, (screen, area) -> ExerciseCardWidget.drawHowTo(screen, screen.inset(area))),
        REMARK(ONE_ROW, TextRows::remark),
        POSITION(ONE_ROW, TextRows::position),
        PROGRESS(ONE_ROW, (screen, area) -> TextRows.progress(screen, screen.inset(area))),
        PROGRESS_AND_TIME_LEFT(ONE_ROW, TextRows::progressAndTimeLeft),
        POSITION_OR_PROGRESS(ONE_ROW, TextRows::positionOrProgress),
        FOOTER(ONE_ROW, Footer::draw),
        RESULT(ResultWidget::resultRows, (screen, area) -> ResultWidget.drawResult(screen, screen.inset(area))),
        TIME_AND_SETS(STRETCHES, ResultWidget::drawTimeAndSets),
        TIME(ResultWidget::timeRows, ResultWidget::drawTime),
        SETS(STRETCHES, ResultWidget::drawSets),
        EFFORT(ResultWidget::effortRows, ResultWidget::drawEffort),
        SCALE(ONE_ROW, ResultWidget::drawScale),
        EFFORT_AND_SCALE(ONE_ROW, ResultWidget::drawEffortAndScale),
        KEYS(STRETCHES, (screen, area) -> KeyListWidget.draw(screen, screen.inset(area)));

        private final ToIntFunction<Screen> rows;
        private final BiConsumer<Screen, Area> drawing;

        Section(ToIntFunction<Screen> rows, BiConsumer<Screen, Area> drawing) {
            this.rows = rows;
            this.drawing = drawing;
        }

        Section(int rows, BiConsumer<Screen, Area> drawing) {
            this(screen -> rows, drawing);
        }
    }

    /** From the fullest to the barest; the first that fits is taken. The last always fits. */
    private static final List<ScreenLayout> LAYOUTS = List.of(
            of(72, ROWS_WITH_BIG_BANNER, BIG_BANNER, BLANK, COUNTDOWN_AND_CARD, NOTICE, POSITION, PROGRESS, FOOTER),
            of(72, 9, BANNER, BLANK, COUNTDOWN_AND_CARD, POSITION, PROGRESS),
            of(
                    24,
                    30,
                    BIG_BANNER,
                    BLANK,
                    COUNTDOWN,
                    BLANK,
                    TITLE,
                    DOSE,
                    STEPS,
                    REMARK,
                    NOTICE,
                    POSITION,
                    PROGRESS,
                    FOOTER),
            of(24, 23, BIG_BANNER, BLANK, COUNTDOWN, BLANK, TITLE, DOSE, REMARK, NOTICE, POSITION, PROGRESS, FOOTER),
            of(24, 16, BANNER, BLANK, COUNTDOWN, NOTICE, TITLE, DOSE, REMARK, POSITION, PROGRESS, FOOTER),
            of(20, 11, BANNER, BLANK, COUNTDOWN, TITLE, DOSE, REMARK, POSITION_OR_PROGRESS),
            of(12, 8, BANNER, COUNTDOWN, TITLE, DOSE, REMARK, POSITION_OR_PROGRESS),
            of(8, 5, BANNER_AND_COUNTDOWN, TITLE, DOSE, REMARK, POSITION_OR_PROGRESS),
            of(1, 4, BANNER_AND_COUNTDOWN, TITLE, DOSE, PROGRESS_AND_TIME_LEFT),
            of(1, 3, BANNER_AND_COUNTDOWN, TITLE, PROGRESS_AND_TIME_LEFT),
            of(1, 2, BANNER_AND_COUNTDOWN, TITLE),
            of(1, 1, BANNER_AND_COUNTDOWN));

    /** The same while the list of keys is shown. */
    private static final List<ScreenLayout> LAYOUTS_WITH_KEYS = List.of(
            of(72, 23, BIG_BANNER, BLANK, COUNTDOWN_AND_CARD, NOTICE, POSITION, PROGRESS, FOOTER),
            of(1, 16, BANNER_AND_COUNTDOWN, BLANK, KEYS),
            of(1, 1, BANNER_AND_COUNTDOWN, KEYS));

    /** The same when the session is over; of those that fit, the one that shows most of the sets is taken. */
    private static final List<ScreenLayout> LAYOUTS_AT_THE_END = List.of(
            of(72, 20, BIG_BANNER, BLANK, TIME_AND_SETS, REMARK, EFFORT, SCALE, BLANK, FOOTER),
            of(24, 20, BIG_BANNER, TIME, BLANK, TITLE, RESULT, BLANK, SETS, REMARK, EFFORT, SCALE, BLANK, FOOTER),
            of(24, 20, BANNER_AND_COUNTDOWN, TITLE, RESULT, BLANK, SETS, REMARK, EFFORT, SCALE, FOOTER),
            of(20, 10, BANNER_AND_COUNTDOWN, TITLE, RESULT, BLANK, SETS, REMARK, EFFORT_AND_SCALE, FOOTER),
            of(12, 6, BANNER_AND_COUNTDOWN, RESULT, SETS, REMARK, EFFORT_AND_SCALE, FOOTER),
            of(1, 3, BANNER_AND_COUNTDOWN, EFFORT_AND_SCALE, FOOTER),
            of(1, 1, BANNER_AND_COUNTDOWN));

    /** At work, a number lower than this, in rows, is better off with the whole width for itself. */
    private static final int LEGIBLE = 9;

    /** The narrowest column in which the steps of an exercise can be read. */
    private static final int NARROWEST_CARD = 34;

    /** A number so wide can be read from afar; a window that is wider gives the rest to the card. */
    private static final int WIDE_NUMBER = 60;

    /** A wider column of text tires the eye. */
    private static final int WIDEST_CARD = 72;

    ScreenLayout {
        sections = List.copyOf(sections);
    }

    /** Draws the fullest layout that fits. */
    static void draw(Screen screen) {
        List<ScreenLayout> layouts = layouts(screen);
        Stream.of(Shown.values())
                .flatMap(wanted -> layouts.stream()
                        .filter(layout -> layout.fits(screen))
                        .filter(layout -> layout.shownSets(screen) == wanted))
                .findFirst()
                .orElse(layouts.get(layouts.size() - 1))
                .fill(screen);
    }

    /** How much it shows of the sets that were done, once the session is over. */
    private Shown shownSets(Screen screen) {
        if (screen.content().card().sets().isEmpty()) {
            return Shown.WHOLE;
        }
        Area stretched = screen.canvas().area().top(rowsToStretch(screen));
        if (sections.contains(TIME_AND_SETS)) {
            return ResultWidget.shownTimeAndSets(screen, stretched);
        }
        return sections.contains(SETS) ? ResultWidget.shownSets(screen, stretched) : Shown.IN_PART;
    }

    private static List<ScreenLayout> layouts(Screen screen) {
        if (screen.content().state() == Theme.State.OVER) {
            return LAYOUTS_AT_THE_END;
        }
        return screen.showsKeys() ? LAYOUTS_WITH_KEYS : LAYOUTS;
    }

    private static ScreenLayout of(int columns, int rows, Section... sections) {
        return new ScreenLayout(columns, rows, List.of(sections));
    }

    private boolean fits(Screen screen) {
        Area window = screen.canvas().area();
        if (window.width() < columns || window.height() < rows) {
            return false;
        }
        if (!sections.contains(COUNTDOWN_AND_CARD)) {
            return true;
        }
        // Where there is room for the large banner and the footer, a larger name is not worth them.
        if (!sections.contains(BIG_BANNER) && window.height() >= ROWS_WITH_BIG_BANNER) {
            return false;
        }
        Area inner = screen.inset(window.top(rowsToStretch(screen)));
        if (!screen.showsKeys() && ExerciseCardWidget.isNearlyEmpty(screen, inner.right(cardWidth(inner)))) {
            return false;
        }
        Area area = besideCard(inner);
        // Who does not train has the time to come nearer, and wants to see what comes next.
        boolean isAtWork = screen.content().card().lead().isEmpty();
        int least = isAtWork ? Math.min(LEGIBLE, area.height() * 3 / 5) : 1;
        return CountdownWidget.numberRows(screen, area) >= least && window.width() >= 2 * window.height();
    }

    private void fill(Screen screen) {
        Area rest = screen.canvas().area();
        int toStretch = rowsToStretch(screen);
        for (Section section : sections) {
            int fixed = section.rows.applyAsInt(screen);
            int height = fixed == STRETCHES ? stretched(section, toStretch, screen) : fixed;
            section.drawing.accept(screen, rest.top(height));
            rest = rest.below(height);
        }
    }

    /** The rows left for the sections that stretch. */
    private int rowsToStretch(Screen screen) {
        int fixed = sections.stream()
                .mapToInt(section -> section.rows.applyAsInt(screen))
                .sum();
        return Math.max(0, screen.canvas().area().height() - fixed);
    }

    /** With the steps below it, the countdown takes what it can fill, up to two thirds. */
    private int stretched(Section section, int toStretch, Screen screen) {
        if (!sections.contains(STEPS)) {
            return toStretch;
        }
        Area most = screen.inset(screen.canvas().area().top(toStretch * 2 / 3));
        int countdown = Math.min(most.height(), CountdownWidget.numberRows(screen, most) + 6);
        return section == COUNTDOWN ? countdown : toStretch - countdown;
    }

    /** The countdown on the left, and the exercise or the list of keys on the right. */
    private static void drawCountdownAndCard(Screen screen, Area area) {
        Area inner = screen.inset(area);
        CountdownWidget.draw(screen, besideCard(inner));
        Area card = inner.right(cardWidth(inner));
        if (screen.showsKeys()) {
            KeyListWidget.draw(screen, card);
        } else {
            ExerciseCardWidget.draw(screen, card);
        }
    }

    private static Area besideCard(Area inner) {
        int gutter = Math.max(3, inner.width() / 30);
        return inner.left(Math.max(0, inner.width() - cardWidth(inner) - gutter));
    }

    private static int cardWidth(Area inner) {
        int wanted = Math.max(inner.width() * 2 / 5, inner.width() - WIDE_NUMBER);
        return Math.min(WIDEST_CARD, Math.max(NARROWEST_CARD, wanted));
    }
}
