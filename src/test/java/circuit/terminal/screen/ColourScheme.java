package circuit.terminal.screen;

import circuit.terminal.canvas.Theme.Colours;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.AttributedStyle;

/**
 * The colours that a terminal shows.
 *
 * @param sixteen its palette; empty if only its background is known
 */
record ColourScheme(String name, Rgb background, List<Rgb> sixteen) {
    /** The schemes that people use, and on those of eight colours what becomes of bright white. */
    static final List<ColourScheme> ALL = List.of(
            scheme("xterm", "000000", Palettes.XTERM),
            scheme("xterm on white", "ffffff", Palettes.XTERM),
            scheme("xterm with eight colours", "000000", eight(Palettes.XTERM)),
            scheme("VGA", "000000", Palettes.VGA),
            scheme("VGA on white", "ffffff", Palettes.VGA),
            scheme("VGA with eight colours", "000000", eight(Palettes.VGA)),
            scheme("Tango on black", "000000", Palettes.TANGO),
            scheme("Tango dark", "2e3436", Palettes.TANGO),
            scheme("Tango light", "eeeeec", Palettes.TANGO),
            scheme("Solarized dark", "002b36", Palettes.SOLARIZED),
            scheme("Solarized light", "fdf6e3", Palettes.SOLARIZED),
            scheme("Gruvbox dark", "282828", Palettes.GRUVBOX),
            scheme("Gruvbox dark, soft", "32302f", ""),
            scheme("Gruvbox light", "fbf1c7", ""),
            scheme("Gruvbox light, soft", "f2e5bc", ""),
            scheme("Nord", "2e3440", ""),
            scheme("Dracula", "282a36", ""),
            scheme("One dark", "282c34", ""),
            scheme("One light", "fafafa", ""),
            scheme("Zenburn", "3f3f3f", ""),
            scheme("black on light yellow", "ffffdd", ""));

    /** A colour, 0 to 255 for each of its lights. */
    record Rgb(int red, int green, int blue) {
        static Rgb of(String hex) {
            int value = Integer.parseInt(hex, 16);
            return new Rgb(value >> 16, value >> 8 & 0xff, value & 0xff);
        }

        /** The contrast ratio of WCAG 2, from 1 to 21. */
        double contrast(Rgb other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int light) {
            double part = light / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }

    private static final class Palettes {
        static final String XTERM = "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5"
                + " 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff";
        static final String VGA = "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa"
                + " 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff";
        static final String TANGO = "2e3436 cc0000 4e9a06 c4a000 3465a4 75507b 06989a d3d7cf"
                + " 555753 ef2929 8ae234 fce94f 729fcf ad7fa8 34e2e2 eeeeec";
        static final String SOLARIZED = "073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5"
                + " 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3";
        static final String GRUVBOX = "282828 cc241d 98971a d79921 458588 b16286 689d6a a89984"
                + " 928374 fb4934 b8bb26 fabd2f 83a598 d3869b 8ec07c ebdbb2";
    }

    private static ColourScheme scheme(String name, String background, String palette) {
        List<Rgb> sixteen = palette.isEmpty()
                ? List.of()
                : Arrays.stream(palette.split(" ", -1)).map(Rgb::of).toList();
        return new ColourScheme(name, Rgb.of(background), sixteen);
    }

    /** A terminal without bright colours shows the usual ones instead. */
    private static String eight(String palette) {
        String usual = palette.substring(0, 8 * 7 - 1);
        return usual + " " + usual;
    }

    boolean isDark() {
        return background.contrast(Rgb.of("ffffff")) > background.contrast(Rgb.of("000000"));
    }

    /** How many colours such a terminal may have; a scheme redefines only the first sixteen. */
    List<Colours> colours() {
        return sixteen.isEmpty() ? List.of(Colours.MANY) : List.of(Colours.MANY, Colours.SIXTEEN);
    }

    /** The contrast of a style; that of the terminal's own colours is its owner's choice. */
    double contrast(AttributedStyle style) {
        int letters = foreground(style);
        int fill = background(style);
        if (letters < 0) {
            return fill < 0 ? 21 : 0;
        }
        return rgb(letters).contrast(fill < 0 ? background : rgb(fill));
    }

    /** The number of a style's text colour, which 256 colours and 24 bits have in common; -1 for the terminal's own. */
    static int foreground(AttributedStyle style) {
        return number(style, 15);
    }

    /** The same of its background. */
    static int background(AttributedStyle style) {
        return number(style, 39);
    }

    private static int number(AttributedStyle style, int shift) {
        boolean isSet = (style.getStyle() & (shift == 15 ? 0x100L : 0x400L)) != 0;
        return isSet ? (int) (style.getStyle() >> shift & 0xff) : -1;
    }

    private Rgb rgb(int number) {
        if (number < 16) {
            return sixteen.get(number);
        }
        if (number >= 232) {
            int grey = 8 + 10 * (number - 232);
            return new Rgb(grey, grey, grey);
        }
        int cube = number - 16;
        return new Rgb(light(cube / 36), light(cube / 6 % 6), light(cube % 6));
    }

    private static int light(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }

    @Override
    public String toString() {
        return name;
    }
}
