package circuit.cli.options;

import circuit.cli.host.CommandException;
import circuit.config.SettingKey;
import circuit.terminal.Console;
import circuit.terminal.canvas.Theme;
import circuit.terminal.canvas.Theme.Background;
import java.util.Optional;

/**
 * How a session is shown.
 *
 * @param background the terminal's, if the user has set it
 * @param takesKeys whether there is a terminal whose keys control the session
 * @param remark why it is shown in plain lines although nobody asked for them
 */
public record ViewOptions(
        View view,
        boolean coloured,
        boolean flashes,
        boolean figures,
        Optional<Background> background,
        boolean takesKeys,
        Optional<String> remark) {
    static final TypedOption<View> VIEW = TypedOption.choice("--view", "VIEW", View.class, "full, line, plain or json")
            .orSetting(SettingKey.VIEW);
    static final TypedOption<Boolean> FLASH = TypedOption.negatable(
                    "--flash", "light up the screen at a cue, as is the default")
            .orSetting(SettingKey.FLASH);
    static final TypedOption<Boolean> FIGURE = TypedOption.negatable(
                    "--figure", "show the move as a figure, as is the default")
            .orSetting(SettingKey.FIGURE);

    /** The ways to show a session. */
    public enum View {
        FULL,
        LINE,
        PLAIN,
        JSON;

        /** Whether it needs a terminal to draw on. */
        boolean isDrawn() {
            return this == FULL || this == LINE;
        }
    }

    public static ViewOptions of(Settings settings) {
        View view = settings.value(VIEW).orElse(View.FULL);
        Optional<String> fault = view.isDrawn() ? settings.host().whyNothingIsDrawn() : Optional.empty();
        if (fault.isPresent() && settings.arguments().has(VIEW)) {
            throw CommandException.usage(
                    "--view %s needs a terminal to draw on, and %s; leave it out, or use --view plain"
                            .formatted(TypedOption.word(view), fault.get()));
        }
        View shown = fault.isPresent() ? View.PLAIN : view;
        return new ViewOptions(
                shown,
                settings.value(GlobalOptions.COLOR).orElse(GlobalOptions.ColorMode.AUTO)
                        != GlobalOptions.ColorMode.NEVER,
                settings.value(FLASH).orElse(true),
                settings.value(FIGURE).orElse(true),
                background(settings),
                shown == View.PLAIN ? settings.host().isTerminal() : shown.isDrawn(),
                fault.filter(why -> settings.host().isTerminal()).map(why -> why + ", so each step is a line"));
    }

    private static Optional<Background> background(Settings settings) {
        return settings.find(SettingKey.THEME)
                .map(Settings.Value::text)
                .filter(theme -> !theme.equals("auto"))
                .map(theme -> theme.equals("dark") ? Background.DARK : Background.LIGHT);
    }

    /** The theme for a terminal, within what it can display. */
    public Theme theme(Console console) {
        return console.theme(coloured, flashes, figures, background);
    }
}
