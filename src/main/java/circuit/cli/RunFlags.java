package circuit.cli;

import circuit.history.Feedback;
import circuit.terminal.Console;
import circuit.terminal.Theme;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * How a session is run, seen and kept.
 *
 * @param speed how many times as fast as the clock; more than 1 is a rehearsal
 * @param kept whether it goes into the history
 */
record RunFlags(
        View view,
        boolean coloured,
        boolean flashes,
        boolean figures,
        boolean awake,
        long speed,
        boolean waits,
        boolean kept,
        SoundFlags sound,
        Feedback feedback) {

    /** What a session can be followed on. */
    enum View {
        FULL,
        LINE,
        PLAIN,
        JSON
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.either("--wait", "sets of reps wait for Enter instead of their pace"));
        spec.addOption(Flags.value("--view", "VIEW", "full, line, plain or json"));
        spec.addOption(Flags.value("--speed", "N", "rehearse N times as fast, 1 to 10000; not kept"));
        spec.addOption(Flags.flag("--log", "keep a rehearsal too"));
        spec.addOption(Flags.flag("--no-log", "keep nothing"));
        spec.addOption(Flags.value("--note", "TEXT", "a note for the history"));
        spec.addOption(Flags.value("--effort", "N", "how hard it was, 1 to 10, for the history"));
        SoundFlags.addTo(spec);
        spec.addOption(Flags.either("--figure", "a figure shows the move; usually it does"));
        addAwakeTo(spec);
        spec.addOption(Flags.either("--flash", "the screen lights up at a cue; usually it does"));
    }

    static void addAwakeTo(CommandSpec spec) {
        spec.addOption(Flags.either("--awake", "the display stays awake meanwhile; usually it does"));
    }

    static RunFlags of(Settings settings) {
        ParseResult given = settings.given();
        long speed = Values.text(given, "--speed")
                .map(text -> Values.wholeNumber("--speed", text, 1, 10_000))
                .orElse(1);
        if (Values.isSet(given, "--log") && Values.isSet(given, "--no-log")) {
            throw Failure.usage("--log and --no-log contradict each other; leave one out");
        }
        boolean kept = Values.isSet(given, "--log") || (speed == 1 && !Values.isSet(given, "--no-log"));
        View view = view(settings);
        return new RunFlags(
                view,
                isColoured(settings),
                settings.truth("--flash", true),
                settings.truth("--figure", true),
                settings.truth("--awake", true),
                speed,
                waits(settings, view),
                kept,
                SoundFlags.of(settings, speed > 1),
                feedback(given));
    }

    /** The same for a session that is gone on with, where that says otherwise. */
    RunFlags changedBy(Settings resuming) {
        boolean stays = resuming.isAsked("--awake") ? resuming.truth("--awake", awake) : awake;
        return new RunFlags(view, coloured, flashes, figures, stays, speed, waits, kept, sound, feedback);
    }

    /** What that terminal can show, and the athlete wants to see. */
    Theme theme(Console console) {
        return console.theme(coloured, flashes, figures);
    }

    /** Whether it is drawn on a terminal, and so has keys: the other views read none. */
    boolean isOnScreen() {
        return isOnScreen(view);
    }

    private static boolean isOnScreen(View view) {
        return switch (view) {
            case FULL, LINE -> true;
            case PLAIN, JSON -> false;
        };
    }

    /** Whether the display is not to go dark before it is over. */
    boolean keepsAwake() {
        return awake && !isRehearsal();
    }

    boolean isRehearsal() {
        return speed > 1;
    }

    /** A default of the user's is no reason to wait for ever where no key is read. */
    private static boolean waits(Settings settings, View view) {
        return settings.truth("--wait", false) && (isOnScreen(view) || settings.isAsked("--wait"));
    }

    private static View view(Settings settings) {
        boolean isTerminal = settings.host().isTerminal();
        View usual = isTerminal ? View.FULL : View.PLAIN;
        View view = settings.text("--view")
                .map(text -> Values.oneOf("--view", text, View.values()))
                .orElse(usual);
        if (isOnScreen(view) && !isTerminal) {
            if (!settings.isAsked("--view")) {
                return View.PLAIN;
            }
            throw Failure.usage(
                    "--view %s needs a terminal; leave it out, or use --view plain".formatted(Values.word(view)));
        }
        return view;
    }

    private static boolean isColoured(Settings settings) {
        GlobalFlags.Colour colour = settings.text("--color")
                .map(text -> Values.oneOf("--color", text, GlobalFlags.Colour.values()))
                .orElse(GlobalFlags.Colour.AUTO);
        return switch (colour) {
            case ALWAYS, AUTO -> true;
            case NEVER -> false;
        };
    }

    private static OptionalInt effort(ParseResult given) {
        return Values.text(given, "--effort")
                .map(text -> OptionalInt.of(Values.wholeNumber("--effort", text, 1, 10)))
                .orElse(OptionalInt.empty());
    }

    static Feedback feedback(ParseResult given) {
        try {
            return new Feedback(effort(given), Values.text(given, "--note").filter(note -> !note.isBlank()));
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--note: " + e.getMessage());
        }
    }
}
