package circuit.terminal.screen;

import circuit.terminal.canvas.Area;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** A stretch of the screen from edge to edge. */
@SuppressWarnings("ImmutableEnumChecker") // method references hold no state
enum ScreenSection {
    /** The state's name in large letters. */
    BIG_BANNER(StatusBanner::rows, StatusBanner::drawBig),
    BANNER(ScreenSection::one, StatusBanner::drawText),
    BANNER_AND_COUNTDOWN(ScreenSection::one, StatusBanner::drawWithFigure),
    AIR(ScreenSection::one, (sheet, area) -> {}),
    /** Air, unless there is something that the athlete should know. */
    NOTICE(ScreenSection::one, TextRows::notice),
    COUNTDOWN(ScreenSection::stretching, (sheet, area) -> CountdownWidget.draw(sheet, sheet.inset(area))),
    COUNTDOWN_AND_CARD(ScreenSection::stretching, SideBySide::draw),
    TITLE(ScreenSection::one, TextRows::title),
    DOSE(ScreenSection::one, TextRows::dose),
    HOW_TO(ScreenSection::stretching, (sheet, area) -> ExerciseCardWidget.howTo(sheet, sheet.inset(area))),
    /** What comes after, or what was logged. */
    LAST(ScreenSection::one, TextRows::last),
    POSITION(ScreenSection::one, TextRows::position),
    BAR(ScreenSection::one, (sheet, area) -> ProgressBar.draw(sheet, sheet.inset(area))),
    BAR_AND_LEFT(ScreenSection::one, TextRows::barAndLeft),
    HINTS(ScreenSection::one, KeyHints::hints),
    KEYS(ScreenSection::stretching, (sheet, area) -> KeyHints.draw(sheet, sheet.inset(area)));

    /** The height of a part that takes what the others leave. */
    static final int STRETCHES = 0;

    private final ToIntFunction<ScreenContext> rows;
    private final BiConsumer<ScreenContext, Area> drawing;

    ScreenSection(ToIntFunction<ScreenContext> rows, BiConsumer<ScreenContext, Area> drawing) {
        this.rows = rows;
        this.drawing = drawing;
    }

    /** How high it is, or {@link #STRETCHES}. */
    int rows(ScreenContext sheet) {
        return rows.applyAsInt(sheet);
    }

    void draw(ScreenContext sheet, Area area) {
        drawing.accept(sheet, area);
    }

    private static int one(ScreenContext sheet) {
        return 1;
    }

    private static int stretching(ScreenContext sheet) {
        return STRETCHES;
    }
}
