package circuit.terminal.canvas;

import org.jline.utils.AttributedStyle;

/**
 * How things are drawn.
 *
 * @param figures whether a figure shows the move
 * @param flashes whether a change may light up for an instant
 * @param unicode whether block and line characters can be shown; ASCII stands in for them otherwise
 */
public record Theme(Colours colours, boolean unicode, boolean flashes, boolean figures) {

    /** What a terminal can show, or its owner wants to see. */
    public enum Colours {
        MANY,
        SIXTEEN,
        NONE
    }

    /** Black text on the state's colour. */
    public AttributedStyle band(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.BOLD.foreground(16).background(state.many);
            case SIXTEEN ->
                AttributedStyle.DEFAULT.foreground(AttributedStyle.BLACK).background(state.few);
            case NONE -> AttributedStyle.INVERSE;
        };
    }

    /** The band for an instant, when something changes: its colours the other way round. */
    public AttributedStyle litBand(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.BOLD.foreground(state.many).background(16);
            case SIXTEEN -> AttributedStyle.DEFAULT.foreground(state.few).background(AttributedStyle.BLACK);
            case NONE -> AttributedStyle.BOLD;
        };
    }

    /** The state's colour on the window's own ground. */
    public AttributedStyle ink(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.DEFAULT.foreground(state.many);
            case SIXTEEN -> AttributedStyle.DEFAULT.foreground(state.few);
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

    /** The states of a session: one colour each. Bright enough for black text, dark enough for a white window. */
    public enum State {
        READY(208, 3),
        WORK(34, 2),
        SWITCH(170, 5),
        REST(33, 6),
        PAUSED(247, 7),
        OVER(37, 4);

        /** The number among 256 colours. */
        final int many;
        /** The number among 16 colours. */
        final int few;

        State(int many, int few) {
            this.many = many;
            this.few = few;
        }
    }
}
