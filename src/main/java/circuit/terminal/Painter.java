package circuit.terminal;

import circuit.terminal.canvas.Area;
import circuit.terminal.canvas.Canvas;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/** Draws canvases on the whole terminal with JLine's {@link Display}, which writes what differs. Not thread-safe. */
final class Painter {
    private static final int HIDDEN_CURSOR = 0;
    private static final Area NOTHING = new Area(0, 0, 0, 0);

    private final Display display;
    private Area shownArea = NOTHING;
    private List<AttributedString> shownRows = List.of();

    Painter(Terminal terminal) {
        display = new Display(terminal, true);
        display.setScrollOptimization(false); // a row that moves is rare, and redrawn in one piece
    }

    /** The next picture is drawn whole, as something else may have been drawn meanwhile. */
    void forget() {
        shownArea = NOTHING;
        shownRows = List.of();
    }

    void paint(Canvas picture) {
        List<AttributedString> rows = IntStream.range(0, picture.area().height())
                .mapToObj(picture::row)
                .toList();
        if (rows.equals(shownRows)) {
            return;
        }
        if (!picture.area().equals(shownArea)) {
            display.resize(Size.of(picture.area().width(), rows.size()));
            display.clear();
            shownArea = picture.area();
        }
        display.update(rows, HIDDEN_CURSOR);
        shownRows = rows;
    }
}
