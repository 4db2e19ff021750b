package circuit.terminal;

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
    AttributedStyle band(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.BOLD.foreground(16).background(state.many);
            case SIXTEEN ->
                AttributedStyle.DEFAULT.foreground(AttributedStyle.BLACK).background(state.few);
            case NONE -> AttributedStyle.INVERSE;
        };
    }

    /** The band for an instant, when something changes: its colours the other way round. */
    AttributedStyle litBand(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.BOLD.foreground(state.many).background(16);
            case SIXTEEN -> AttributedStyle.DEFAULT.foreground(state.few).background(AttributedStyle.BLACK);
            case NONE -> AttributedStyle.BOLD;
        };
    }

    /** The state's colour on the window's own ground. */
    AttributedStyle ink(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.DEFAULT.foreground(state.many);
            case SIXTEEN -> AttributedStyle.DEFAULT.foreground(state.few);
            case NONE -> AttributedStyle.DEFAULT;
        };
    }

    AttributedStyle plain() {
        return AttributedStyle.DEFAULT;
    }

    AttributedStyle strong() {
        return AttributedStyle.BOLD;
    }

    /** For what matters less. */
    AttributedStyle soft() {
        return colours == Colours.MANY ? AttributedStyle.DEFAULT.foreground(244) : AttributedStyle.DEFAULT;
    }
}
