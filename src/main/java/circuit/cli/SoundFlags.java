package circuit.cli;

import circuit.routine.SoundChoice;
import circuit.sound.Hook;
import circuit.sound.Volume;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How a session is heard.
 *
 * @param wanted by the athlete; else what the routine's author wants, else tones
 * @param isAsked whether it is to be heard in any case, not only where there is somebody to hear it
 * @param onCue the user's program to run at every cue
 */
record SoundFlags(
        Optional<SoundChoice> wanted, boolean isAsked, Volume volume, Optional<String> onCue, boolean isRehearsal) {

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value("--sound", "SOUND", "tone, bell, voice or off"));
        spec.addOption(Flags.value("--volume", "N", "of the tones, 0 to 100"));
        spec.addOption(Flags.value(
                "--on-cue",
                "COMMAND",
                "run a program at every cue, without a shell (for one: sh -c '...'); CIRCUIT_CUE tells which"));
    }

    static SoundFlags of(Settings settings, boolean isRehearsal) {
        Optional<SoundChoice> sound =
                settings.text("--sound").map(text -> Values.oneOf("--sound", text, SoundChoice.values()));
        Volume volume = settings.text("--volume")
                .map(text -> new Volume(Values.wholeNumber("--volume", text, 0, 100)))
                .orElse(Volume.FULL);
        Optional<String> onCue = settings.text("--on-cue");
        onCue.ifPresent(SoundFlags::check);
        return new SoundFlags(sound, settings.isAsked("--sound"), volume, onCue, isRehearsal);
    }

    /** A rehearsal is silent unless it is to be heard: its cues would come in one heap. */
    SoundChoice choice(Optional<SoundChoice> wished, Host host) {
        boolean heard = isAsked || (host.isTerminal() && !isRehearsal);
        return heard ? wanted.or(() -> wished).orElse(SoundChoice.TONE) : SoundChoice.OFF;
    }

    private static void check(String command) {
        try {
            Hook.check(command);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--on-cue: " + e.getMessage());
        }
    }
}
