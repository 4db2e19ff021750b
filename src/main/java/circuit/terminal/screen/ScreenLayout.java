package circuit.terminal.screen;

import static circuit.terminal.screen.ScreenLayout.Section.*;

import circuit.terminal.canvas.Area;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/**
 * The sections that a window of some size has room for.
 *
 * @param columns how many it needs at least
 * @param rows how many it needs at least
 * @param sections from top to bottom
 */
record ScreenLayout(int columns, int rows, List<Section> sections) {
    private static final int ONE_ROW = 1;

    /** The height of a section that takes what the others leave. */
    private static final int STRETCHES = 0;

    /** A part of the screen, from the left edge to the right one. */
    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold no state
    enum Section {
        BIG_BANNER(StatusBanner::rows, StatusBanner::drawBig),
        BANNER(ONE_ROW, StatusBanner::drawText),
        BANNER_AND_COUNTDOWN(ONE_ROW, StatusBanner::drawWithCountdown),
        BLANK(ONE_ROW, (context, area) -> {}),
        NOTICE(ONE_ROW, TextRows::notice),
        COUNTDOWN(STRETCHES, (context, area) -> CountdownWidget.draw(context, context.inset(area))),
        COUNTDOWN_AND_CARD(STRETCHES, ScreenLayout::drawCountdownAndCard),
        TITLE(ONE_ROW, TextRows::title),
        DOSE(ONE_ROW, TextRows::dose),
        STEPS(STRETCHES, (context, area) -> ExerciseCardWidget.drawSteps(context, context.inset(area))),
        REMARK(ONE_ROW, TextRows::remark),
        POSITION(ONE_ROW, TextRows::position),
        PROGRESS(ONE_ROW, (context, area) -> ProgressBar.draw(context, context.inset(area))),
        PROGRESS_AND_TIME_LEFT(ONE_ROW, ProgressBar::drawWithTimeLeft),
        FOOTER(ONE_ROW, Footer::draw),
        KEYS(STRETCHES, (context, area) -> KeyListWidget.draw(context, context.inset(area)));

        private final ToIntFunction<ScreenContext> rows;
        private final BiConsumer<ScreenContext, Area> drawing;

        Section(ToIntFunction<ScreenContext> rows, BiConsumer<ScreenContext, Area> drawing) {
            this.rows = rows;
            this.drawing = drawing;
        }

        Section(int rows, BiConsumer<ScreenContext, Area> drawing) {
            this(context -> rows, drawing);
        }
    }

    /** From the fullest to the barest; the first that fits is taken. The last always fits. */
    private static final List<ScreenLayout> LAYOUTS = List.of(
            of(72, 20, BIG_BANNER, BLANK, COUNTDOWN_AND_CARD, NOTICE, POSITION, PROGRESS, FOOTER),
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
            of(20, 11, BANNER, BLANK, COUNTDOWN, TITLE, DOSE, REMARK, PROGRESS_AND_TIME_LEFT),
            of(12, 8, BANNER, COUNTDOWN, TITLE, DOSE, PROGRESS_AND_TIME_LEFT),
            of(8, 5, BANNER_AND_COUNTDOWN, TITLE, DOSE, BLANK, PROGRESS_AND_TIME_LEFT),
            of(1, 4, BANNER_AND_COUNTDOWN, TITLE, DOSE, PROGRESS_AND_TIME_LEFT),
            of(1, 3, BANNER_AND_COUNTDOWN, TITLE, PROGRESS_AND_TIME_LEFT),
            of(1, 2, BANNER_AND_COUNTDOWN, TITLE),
            of(1, 1, BANNER_AND_COUNTDOWN));

    /** The same while the list of keys is shown. */
    private static final List<ScreenLayout> LAYOUTS_WITH_KEYS = List.of(
            of(72, 23, BIG_BANNER, BLANK, COUNTDOWN_AND_CARD, NOTICE, POSITION, PROGRESS, FOOTER),
            of(1, 16, BANNER_AND_COUNTDOWN, BLANK, KEYS),
            of(1, 1, BANNER_AND_COUNTDOWN, KEYS));

    /** A number lower than this, in rows, is better off with the whole width for itself. */
    private static final int LEGIBLE = 9;

    /** The narrowest column in which the steps of an exercise can be read. */
    private static final int NARROWEST_CARD = 34;

    /** A wider column of text tires the eye. */
    private static final int WIDEST_CARD = 72;

    ScreenLayout {
        sections = List.copyOf(sections);
    }

    /** Draws the fullest layout that fits. */
    static void draw(ScreenContext context) {
        List<ScreenLayout> layouts = context.showsKeys() ? LAYOUTS_WITH_KEYS : LAYOUTS;
        layouts.stream()
                .filter(layout -> layout.fits(context))
                .findFirst()
                .orElse(layouts.get(layouts.size() - 1))
                .fill(context);
    }

    private static ScreenLayout of(int columns, int rows, Section... sections) {
        return new ScreenLayout(columns, rows, List.of(sections));
    }

    private boolean fits(ScreenContext context) {
        Area window = context.canvas().area();
        if (window.width() < columns || window.height() < rows) {
            return false;
        }
        if (!sections.contains(COUNTDOWN_AND_CARD)) {
            return true;
        }
        Area area = besideCard(context.inset(window.top(rowsToStretch(context))));
        int high = CountdownWidget.numberRows(context, area);
        return high >= Math.min(LEGIBLE, area.height() * 3 / 5) && window.width() >= 2 * window.height();
    }

    private void fill(ScreenContext context) {
        Area rest = context.canvas().area();
        int toStretch = rowsToStretch(context);
        for (Section section : sections) {
            int fixed = section.rows.applyAsInt(context);
            int height = fixed == STRETCHES ? stretched(section, toStretch, context) : fixed;
            section.drawing.accept(context, rest.top(height));
            rest = rest.below(height);
        }
    }

    /** The rows left for the sections that stretch. */
    private int rowsToStretch(ScreenContext context) {
        int fixed = sections.stream()
                .mapToInt(section -> section.rows.applyAsInt(context))
                .sum();
        return Math.max(0, context.canvas().area().height() - fixed);
    }

    /** With the steps below it, the countdown takes what it can fill, up to two thirds. */
    private int stretched(Section section, int toStretch, ScreenContext context) {
        if (!sections.contains(STEPS)) {
            return toStretch;
        }
        Area most = context.inset(context.canvas().area().top(toStretch * 2 / 3));
        int countdown = Math.min(most.height(), CountdownWidget.numberRows(context, most) + 6);
        return section == COUNTDOWN ? countdown : toStretch - countdown;
    }

    /** The countdown on the left, and the exercise or the list of keys on the right. */
    private static void drawCountdownAndCard(ScreenContext context, Area area) {
        Area inner = context.inset(area);
        CountdownWidget.draw(context, besideCard(inner));
        Area card = inner.right(cardWidth(inner));
        if (context.showsKeys()) {
            KeyListWidget.draw(context, card);
        } else {
            ExerciseCardWidget.draw(context, card);
        }
    }

    private static Area besideCard(Area inner) {
        int gutter = Math.max(3, inner.width() / 30);
        return inner.left(Math.max(0, inner.width() - cardWidth(inner) - gutter));
    }

    private static int cardWidth(Area inner) {
        return Math.min(WIDEST_CARD, Math.max(NARROWEST_CARD, inner.width() * 2 / 5));
    }
}
