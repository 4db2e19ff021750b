package circuit.terminal.canvas;

import org.jline.utils.AttributedStyle;

/**
 * How things are drawn. Text has a contrast of at least 4.5:1 and large letters of 3:1 (WCAG 2.2, success criterion
 * 1.4.3): a colour that the owner of the terminal may have redefined, or that stands on an unknown background, is used
 * for no text but that of the banner, which brings its background along.
 *
 * @param unicode whether block and line characters can be shown; ASCII replaces them otherwise
 * @param flashes whether a change may light up for an instant
 * @param figures whether a figure shows the exercise
 */
public record Theme(Colours colours, Background background, boolean unicode, boolean flashes, boolean figures) {
    /** Black of the 256 colours. The first sixteen are redefined by many schemes, the next six by some. */
    private static final int BLACK = 232;

    private static final int SOFT_ON_DARK = 249;
    private static final int SOFT_ON_LIGHT = 241;

    /** How many colours the terminal has, or its owner wants. */
    public enum Colours {
        MANY,
        SIXTEEN,
        NONE
    }

    /** What the terminal draws on. */
    public enum Background {
        /** Up to the grey of Zenburn. */
        DARK,
        /** White to the sand of Gruvbox. */
        LIGHT,
        /** Neither, or not known. */
        UNKNOWN;

        private static final double BRIGHTEST_DARK = 0.05;
        private static final double DARKEST_LIGHT = 0.78;

        /** The kind of background with so much of each light, from 0 to 1; by its luminance as WCAG 2 defines it. */
        public static Background of(double red, double green, double blue) {
            double luminance = 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
            return luminance <= BRIGHTEST_DARK ? DARK : luminance >= DARKEST_LIGHT ? LIGHT : UNKNOWN;
        }

        private static double linear(double light) {
            return light <= 0.04045 ? light / 12.92 : Math.pow((light + 0.055) / 1.055, 2.4);
        }

        /**
         * The kind that {@code COLORFGBG} names, such as {@code 15;default;0}: the last is the background's number among
         * the sixteen colours.
         */
        public static Background ofVariable(String value) {
            return switch (value.substring(value.lastIndexOf(';') + 1)) {
                case "0", "8" -> DARK;
                case "7", "15" -> LIGHT;
                default -> UNKNOWN;
            };
        }
    }

    /** The states of a session, each with a colour of its own. */
    public enum State {
        READY(208, 214, 94, Sixteen.BLACK_ON_YELLOW),
        WORK(34, 77, 22, Sixteen.BLACK_ON_GREEN),
        SWITCH(170, 213, 127, Sixteen.WHITE_ON_RED),
        REST(33, 111, 25, Sixteen.BLACK_ON_CYAN),
        PAUSED(247, 250, 240, Sixteen.BLACK_ON_WHITE),
        OVER(37, 80, 23, Sixteen.WHITE_ON_BLUE);

        private final int banner;
        private final int onDark;
        private final int onLight;
        private final Sixteen sixteen;

        /**
         * A state's colours of the 256, and of the sixteen.
         *
         * @param banner the banner's, under black text
         */
        State(int banner, int onDark, int onLight, Sixteen sixteen) {
            this.banner = banner;
            this.onDark = onDark;
            this.onLight = onLight;
            this.sixteen = sixteen;
        }
    }

    /** The pairs of the sixteen colours that can be told apart in every common palette. */
    private enum Sixteen {
        BLACK_ON_YELLOW(AttributedStyle.BLACK, AttributedStyle.YELLOW),
        BLACK_ON_GREEN(AttributedStyle.BLACK, AttributedStyle.GREEN),
        WHITE_ON_RED(AttributedStyle.BRIGHT + AttributedStyle.WHITE, AttributedStyle.RED),
        BLACK_ON_CYAN(AttributedStyle.BLACK, AttributedStyle.CYAN),
        BLACK_ON_WHITE(AttributedStyle.BLACK, AttributedStyle.WHITE),
        WHITE_ON_BLUE(AttributedStyle.BRIGHT + AttributedStyle.WHITE, AttributedStyle.BLUE);

        private final int letters;
        private final int fill;

        Sixteen(int letters, int fill) {
            this.letters = letters;
            this.fill = fill;
        }
    }

    /**
     * The banner's block letters and what is around them; the other way round while the banner is lit. It is never bold,
     * which many terminals show as another colour.
     */
    public AttributedStyle banner(State state, boolean lit) {
        return switch (colours) {
            case MANY -> filled(BLACK, state.banner, lit);
            case SIXTEEN -> filled(state.sixteen.letters, state.sixteen.fill, lit);
            case NONE -> lit ? AttributedStyle.BOLD : AttributedStyle.INVERSE;
        };
    }

    /** Text of normal size on the banner: black on white where no colour is bright enough under it in every palette. */
    public AttributedStyle bannerText(State state, boolean lit) {
        return colours == Colours.SIXTEEN
                ? filled(Sixteen.BLACK_ON_WHITE.letters, Sixteen.BLACK_ON_WHITE.fill, lit)
                : banner(state, lit);
    }

    /** The banner's colour as that of a character: its lower edge, where it ends within a row. */
    public AttributedStyle bannerEdge(State state) {
        return switch (colours) {
            case MANY -> AttributedStyle.DEFAULT.foreground(state.banner);
            case SIXTEEN -> AttributedStyle.DEFAULT.foreground(state.sixteen.fill);
            case NONE -> AttributedStyle.DEFAULT;
        };
    }

    private static AttributedStyle filled(int letters, int fill, boolean swapped) {
        return AttributedStyle.DEFAULT.foreground(swapped ? fill : letters).background(swapped ? letters : fill);
    }

    /** Text and numbers in the state's colour. */
    public AttributedStyle ink(State state) {
        return ink(state.onDark, state.onLight);
    }

    /** For what is to stand out from {@link #plain} in the state's colour; bold where there is none for text. */
    public AttributedStyle highlight(State state) {
        AttributedStyle ink = ink(state);
        return ink.equals(plain()) ? strong() : ink;
    }

    public AttributedStyle plain() {
        return AttributedStyle.DEFAULT;
    }

    public AttributedStyle strong() {
        return AttributedStyle.BOLD;
    }

    /** For what matters less. */
    public AttributedStyle soft() {
        return ink(SOFT_ON_DARK, SOFT_ON_LIGHT);
    }

    private AttributedStyle ink(int onDark, int onLight) {
        if (colours != Colours.MANY || background == Background.UNKNOWN) {
            return AttributedStyle.DEFAULT;
        }
        return AttributedStyle.DEFAULT.foreground(background == Background.DARK ? onDark : onLight);
    }
}
