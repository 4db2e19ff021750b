package circuit.terminal;

import circuit.terminal.canvas.Canvas;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;

/**
 * Brings a window from one picture to the next by writing the cells that differ, and little besides. JLine's own display
 * writes a row from its first difference to its last, and measures what a canvas knows the columns of: here, where a few
 * cells change eight times a second, that were twice the bytes and most of the time.
 */
final class Painter {
    private static final String BLANK = " ";
    private static final String ANSI_ADDRESS = "\\E[%i%p1%d;%p2%dH";
    private static final Canvas NOTHING = new Canvas(0, 0, true);

    /** From a terminal that knows these nobody sees half a picture; the others pass over them. */
    private static final String TOGETHER = "\033[?2026h";

    private static final String SHOW = "\033[?2026l";

    /** To write so many cells takes no more bytes than to go past them, or to clear the rest of the row. */
    private static final int FEW = 3;

    private static final int NOWHERE = -1;

    private final Terminal terminal;
    private final Pen pen;
    private final boolean ansi;
    private final String clear;
    private final String clearRest;
    private Canvas shown = NOTHING;
    private Canvas last = NOTHING;
    private int row = NOWHERE;
    private int column = NOWHERE;

    Painter(Terminal terminal) {
        this.terminal = terminal;
        pen = new Pen(terminal);
        ansi = ANSI_ADDRESS.equals(terminal.getStringCapability(Capability.cursor_address));
        clear = TerminalModes.code(terminal, Capability.exit_attribute_mode)
                + TerminalModes.code(terminal, Capability.clear_screen);
        clearRest = TerminalModes.code(terminal, Capability.clr_eol);
    }

    /** Nothing is known any more of what the window shows. */
    void forget() {
        shown = NOTHING;
    }

    /** What to write so that the window shows the picture; nothing if it does. */
    String paint(Canvas next) {
        if (next.area().equals(shown.area())) {
            return differences(next);
        }
        shown = new Canvas(next.area().width(), next.area().height(), true);
        last = NOTHING;
        pen.lift();
        return TOGETHER + clear + differences(next) + SHOW;
    }

    private String differences(Canvas next) {
        StringBuilder out = new StringBuilder();
        row = NOWHERE;
        for (int y = 0; y < next.area().height(); y++) {
            if (next != last || next.hasChanged(y)) {
                paint(next, y, out);
                shown.copyRow(next, y);
            }
        }
        last = next;
        return out.toString();
    }

    private void paint(Canvas next, int y, StringBuilder out) {
        int width = next.area().width();
        for (int x = 0; x < width; x++) {
            if (isSame(next, x, y)) {
                continue;
            }
            int from = next.isRightHalf(x, y) ? x - 1 : x;
            go(next, from, y, out);
            boolean blank = next.text(from, y).equals(BLANK) && !clearRest.isEmpty();
            if (blank && end(next, y) <= from && end(shown, y) - from > FEW) {
                pen.blank(AttributedStyle.DEFAULT, out);
                out.append(clearRest);
                return;
            }
            write(next, from, y, out);
            x = column - 1;
        }
    }

    /** Where nothing but the window's own ground follows. */
    private static int end(Canvas canvas, int y) {
        int end = canvas.area().width();
        while (end > 0
                && canvas.text(end - 1, y).equals(BLANK)
                && Pen.ground(canvas.style(end - 1, y)).equals(AttributedStyle.DEFAULT)) {
            end--;
        }
        return end;
    }

    private boolean isSame(Canvas next, int x, int y) {
        String text = next.text(x, y);
        AttributedStyle before = shown.style(x, y);
        AttributedStyle after = next.style(x, y);
        return text.equals(shown.text(x, y))
                && (after.equals(before)
                        || (text.equals(BLANK) && Pen.ground(after).equals(Pen.ground(before))));
    }

    private void go(Canvas next, int x, int y, StringBuilder out) {
        if (y == row && x == column) {
            return;
        }
        boolean onward = y == row && x > column;
        if (onward && isCheap(next, x)) {
            for (int between = column; between < x; between++) {
                out.append(next.text(between, y));
            }
        } else if (onward && ansi) {
            out.append("\033[").append(x - column).append('C');
        } else if (ansi) {
            out.append("\033[").append(y + 1).append(';').append(x + 1).append('H');
        } else {
            out.append(Curses.tputs(terminal.getStringCapability(Capability.cursor_address), y, x));
        }
        row = y;
        column = x;
    }

    /** Whether the cells up to there can be written again as they are, for less than it takes to go past them. */
    private boolean isCheap(Canvas next, int x) {
        boolean cheap = x - column <= FEW;
        for (int i = column; i < x && cheap; i++) {
            String text = next.text(i, row);
            cheap = text.length() == 1 && text.charAt(0) <= '~' && pen.draws(text, next.style(i, row));
        }
        return cheap;
    }

    private void write(Canvas next, int x, int y, StringBuilder out) {
        String text = next.text(x, y);
        if (text.equals(BLANK)) {
            pen.blank(next.style(x, y), out);
        } else {
            pen.take(next.style(x, y), out);
        }
        out.append(text);
        int width = next.area().width();
        column = x + 1 < width && next.isRightHalf(x + 1, y) ? x + 2 : x + 1;
    }
}
