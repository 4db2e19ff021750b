package circuit.cli.options;

import circuit.cli.help.HelpText;
import circuit.cli.host.CommandException;
import circuit.config.SettingKey;
import circuit.history.Feedback;
import circuit.routine.Dose.Load;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * How a session is run, shown and logged.
 *
 * @param speed how many times as fast as real time; more than 1 is a rehearsal
 * @param unit of loads that the card does not tell
 */
public record SessionOptions(
        ViewOptions viewOptions,
        boolean awake,
        int speed,
        boolean waits,
        SoundOptions sound,
        Saving saving,
        Load.Unit unit) {

    /**
     * What is kept of it.
     *
     * @param logged whether it is saved in the history
     * @param fit the folder that gets a FIT file of it when it is saved
     */
    public record Saving(boolean logged, Optional<Path> fit, Feedback feedback) {}

    private static final TypedOption<Boolean> AWAKE = TypedOption.negatable(
                    "--awake", "keep the display awake during the session, as is the default")
            .orSetting(SettingKey.AWAKE);
    public static final TypedOption<String> NOTE = TypedOption.text("--note", "TEXT", "a note for the history");
    public static final TypedOption<Integer> EFFORT =
            TypedOption.number("--effort", "N", 1, 10, "how hard it was, 1 to 10, for the history");
    private static final TypedOption<Boolean> WAIT = TypedOption.negatable(
                    "--wait", "wait for Enter after each set of reps, instead of its estimated time")
            .orSetting(SettingKey.WAIT);
    private static final TypedOption<Integer> SPEED =
            TypedOption.number("--speed", "N", 1, 10_000, "rehearse N times as fast, 1 to 10000; not logged");
    private static final TypedOption<Boolean> LOG = TypedOption.flag("--log", "log a rehearsal too");
    public static final TypedOption<Path> FIT = TypedOption.folder(
                    "--fit", "leave a FIT file of it in this folder when it is saved")
            .orSetting(SettingKey.FIT);
    private static final TypedOption<Boolean> NO_LOG = TypedOption.flag("--no-log", "do not log the session");

    /** How a session is seen and heard, which changes neither its plan nor what is logged. */
    private static final List<TypedOption<?>> FOLLOWED = List.of(
            ViewOptions.VIEW,
            SoundOptions.SOUND,
            SoundOptions.VOLUME,
            SoundOptions.ON_CUE,
            ViewOptions.FIGURE,
            AWAKE,
            ViewOptions.FLASH);

    public static void addTo(CommandSpec command) {
        Stream<TypedOption<?>> followed = Stream.concat(Stream.of(WAIT, SPEED), FOLLOWED.stream());
        command.addMixin("session", HelpText.options("How it is followed", specs(followed)));
        command.addMixin("log", HelpText.options("What is logged", specs(Stream.of(LOG, NO_LOG, FIT, NOTE, EFFORT))));
    }

    /** Adds those that can be given anew when a session is resumed. */
    public static void addToResume(CommandSpec command) {
        command.addMixin("session", HelpText.options("How it is followed, if not as before", specs(FOLLOWED.stream())));
    }

    private static List<OptionSpec> specs(Stream<TypedOption<?>> options) {
        return options.map(TypedOption::spec).toList();
    }

    public static SessionOptions of(Settings settings) {
        Arguments arguments = settings.arguments();
        if (arguments.has(LOG) && arguments.has(NO_LOG)) {
            throw CommandException.usage("--log and --no-log contradict each other; leave one out");
        }
        int speed = arguments.value(SPEED).orElse(1);
        ViewOptions viewOptions = ViewOptions.of(settings);
        // Waiting as a setting is no reason to wait for ever where no key can be pressed.
        boolean waits = settings.value(WAIT).orElse(false) && (viewOptions.takesKeys() || arguments.has(WAIT));
        return new SessionOptions(
                viewOptions,
                settings.value(AWAKE).orElse(true),
                speed,
                waits,
                SoundOptions.of(settings, speed > 1),
                new Saving(
                        arguments.has(LOG) || (speed == 1 && !arguments.has(NO_LOG)),
                        settings.value(FIT),
                        feedback(arguments)),
                settings.unit());
    }

    public ViewOptions.View view() {
        return viewOptions.view();
    }

    /** Whether there is a terminal whose keys control the session. */
    public boolean takesKeys() {
        return viewOptions.takesKeys();
    }

    /** Whether it is drawn on a terminal. */
    public boolean isOnScreen() {
        return view().isDrawn();
    }

    /** Whether the display is kept from going dark during the session. */
    public boolean keepsAwake() {
        return awake && !isRehearsal();
    }

    public boolean isRehearsal() {
        return speed > 1;
    }

    /** The effort and the note of a session that is run or added. */
    public static Feedback feedback(Arguments arguments) {
        Optional<Integer> effort = arguments.value(EFFORT);
        try {
            return Feedback.entered(effort.map(OptionalInt::of).orElse(OptionalInt.empty()), arguments.value(NOTE));
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--note: " + e.getMessage());
        }
    }
}
