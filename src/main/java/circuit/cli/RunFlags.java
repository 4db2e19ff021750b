package circuit.cli;

import circuit.history.Feedback;
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
        ViewFlags seen, boolean awake, long speed, boolean waits, boolean kept, SoundFlags sound, Feedback feedback) {

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.either("--wait", "sets of reps wait for Enter instead of their pace"));
        ViewFlags.addTo(spec);
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
            throw CommandException.usage("--log and --no-log contradict each other; leave one out");
        }
        ViewFlags seen = ViewFlags.of(settings);
        boolean kept = Values.isSet(given, "--log") || (speed == 1 && !Values.isSet(given, "--no-log"));
        return new RunFlags(
                seen,
                settings.truth("--awake", true),
                speed,
                waits(settings, seen),
                kept,
                SoundFlags.of(settings, speed > 1),
                feedback(given));
    }

    /** The same for a session that is gone on with, where that says otherwise. */
    RunFlags changedBy(Settings resuming) {
        boolean stays = resuming.isAsked("--awake") ? resuming.truth("--awake", awake) : awake;
        return new RunFlags(seen, stays, speed, waits, kept, sound, feedback);
    }

    ViewFlags.View view() {
        return seen.view();
    }

    /** Whether it is drawn on a terminal, whose keys are read then. */
    boolean isOnScreen() {
        return view().isDrawn();
    }

    /** Whether the display is not to go dark before it is over. */
    boolean keepsAwake() {
        return awake && !isRehearsal();
    }

    boolean isRehearsal() {
        return speed > 1;
    }

    /** A default of the user's is no reason to wait for ever where no key can be pressed. */
    private static boolean waits(Settings settings, ViewFlags seen) {
        return settings.truth("--wait", false) && (seen.view().isDrawn() || settings.isAsked("--wait"));
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
            throw CommandException.usage("--note: " + e.getMessage());
        }
    }
}
