package circuit.terminal.canvas;

import org.jline.utils.AttributedStyle;

/**
 * How things are drawn.
 *
 * @param unicode whether block and line characters can be shown; ASCII replaces them otherwise
 * @param flashes whether a change may light up for an instant
 * @param figures whether a figure shows the exercise
 */
public record Theme(Colours colours, boolean unicode, boolean flashes, boolean figures) {

    /** How many colours the terminal has, or its owner wants. */
    public enum Colours {
        MANY,
        SIXTEEN,
        NONE
    }

    /** The states of a session, a colour each: bright enough for black text, dark enough for a white window. */
    public enum State {
        READY(208, 3),
        WORK(34, 2),
        SWITCH(170, 5),
        REST(33, 6),
        PAUSED(247, 7),
        OVER(37, 4);

        private final int of256;
        private final int of16;

        State(int of256, int of16) {
            this.of256 = of256;
            this.of16 = of16;
        }
    }

    /** Black text on the state's colour; the other way round while the banner is lit. */
    public AttributedStyle banner(State state, boolean lit) {
        return switch (colours) {
            case MANY -> banner(AttributedStyle.BOLD, 16, state.of256, lit);
            case SIXTEEN -> banner(AttributedStyle.DEFAULT, AttributedStyle.BLACK, state.of16, lit);
            case NONE -> lit ? AttributedStyle.BOLD : AttributedStyle.INVERSE;
        };
    }

    private static AttributedStyle banner(AttributedStyle style, int black, int colour, boolean lit) {
        return style.foreground(lit ? colour : black).background(lit ? black : colour);
    }

    /** Text in the state's colour. */
    public AttributedStyle ink(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.DEFAULT.foreground(state.of256);
            case SIXTEEN -> AttributedStyle.DEFAULT.foreground(state.of16);
            case NONE -> AttributedStyle.DEFAULT;
        };
    }

    public AttributedStyle plain() {
        return AttributedStyle.DEFAULT;
    }

    public AttributedStyle strong() {
        return AttributedStyle.BOLD;
    }

    /** For what matters less. */
    public AttributedStyle soft() {
        return colours == Colours.MANY ? AttributedStyle.DEFAULT.foreground(244) : AttributedStyle.DEFAULT;
    }
}
