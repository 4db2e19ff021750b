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

    /** What a canvas shows, which goes on changing. */
    record Picture(Size size, List<AttributedString> rows) {
        static Picture of(Canvas canvas) {
            int height = canvas.area().height();
            return new Picture(
                    Size.of(canvas.area().width(), height),
                    IntStream.range(0, height).mapToObj(canvas::row).toList());
        }
    }

    Painter(Terminal terminal) {
        display = new Display(terminal, true);
        display.setScrollOptimization(false); // a row that moves is rare, and redrawn in one piece
    }

    /** The next picture is drawn whole, as something else may have been drawn meanwhile. */
    void forget() {
        shownSize = NONE;
        shownRows = List.of();
    }

    void paint(Picture picture) {
        if (picture.rows().equals(shownRows)) {
            return;
        }
        if (!picture.size().equals(shownSize)) {
            display.resize(picture.size());
            display.clear();
            shownSize = picture.size();
        }
        display.update(picture.rows(), HIDDEN_CURSOR);
        shownRows = picture.rows();
    }
}
