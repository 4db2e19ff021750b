package circuit.terminal;

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
    private static final Size NONE = Size.of(0, 0);

    private final Display display;
    private Size shownSize = NONE;
    private List<AttributedString> shownRows = List.of();

    Painter(Terminal terminal) {
        display = new Display(terminal, true);
        display.setScrollOptimization(false); // a row that moves is rare, and redrawn in one piece
    }

    /** The next picture is drawn whole, as something else may have been drawn meanwhile. */
    void forget() {
        shownSize = NONE;
        shownRows = List.of();
    }

    void paint(Canvas picture) {
        List<AttributedString> rows = IntStream.range(0, picture.area().height())
                .mapToObj(picture::row)
                .toList();
        if (rows.equals(shownRows)) {
            return;
        }
        Size size = Size.of(picture.area().width(), rows.size());
        if (!size.equals(shownSize)) {
            display.resize(size);
            display.clear();
            shownSize = size;
        }
        display.update(rows, HIDDEN_CURSOR);
        shownRows = rows;
    }
}
