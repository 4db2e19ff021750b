package circuit.terminal;

import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** A stretch of the screen from edge to edge. */
@SuppressWarnings("ImmutableEnumChecker") // method references hold no state
enum Part {
    /** The state's name in large letters. */
    BIG_BAND(Band::rows, Band::drawBig),
    BAND(Part::one, Band::drawText),
    BAND_AND_FIGURE(Part::one, Band::drawWithFigure),
    AIR(Part::one, (sheet, area) -> {}),
    /** Air, unless there is something that the athlete should know. */
    NOTICE(Part::one, Lines::notice),
    FIGURE(Part::stretching, (sheet, area) -> FigureBox.draw(sheet, sheet.inset(area))),
    FIGURE_AND_CARD(Part::stretching, Spread::draw),
    TITLE(Part::one, Lines::title),
    DOSE(Part::one, Lines::dose),
    HOW_TO(Part::stretching, (sheet, area) -> Card.howTo(sheet, sheet.inset(area))),
    /** What comes after, or what was logged. */
    LAST(Part::one, Lines::last),
    POSITION(Part::one, Lines::position),
    BAR(Part::one, (sheet, area) -> Bar.draw(sheet, sheet.inset(area))),
    BAR_AND_LEFT(Part::one, Lines::barAndLeft),
    HINTS(Part::one, KeyList::hints),
    KEYS(Part::stretching, (sheet, area) -> KeyList.draw(sheet, sheet.inset(area)));

    /** The height of a part that takes what the others leave. */
    static final int STRETCHES = 0;

    private final ToIntFunction<Sheet> rows;
    private final BiConsumer<Sheet, Area> drawing;

    Part(ToIntFunction<Sheet> rows, BiConsumer<Sheet, Area> drawing) {
        this.rows = rows;
        this.drawing = drawing;
    }

    /** How high it is, or {@link #STRETCHES}. */
    int rows(Sheet sheet) {
        return rows.applyAsInt(sheet);
    }

    void draw(Sheet sheet, Area area) {
        drawing.accept(sheet, area);
    }

    private static int one(Sheet sheet) {
        return 1;
    }

    private static int stretching(Sheet sheet) {
        return STRETCHES;
    }
}
