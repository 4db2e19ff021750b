package circuit.cli;

import circuit.routine.SoundChoice;
import circuit.sound.Hook;
import circuit.sound.Volume;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * How a session is heard.
 *
 * @param asked what the athlete asked for; else the routine's author, else tones where there is somebody to hear them
 * @param onCue the user's program to run at every cue
 */
record SoundFlags(Optional<SoundChoice> asked, Volume volume, Optional<String> onCue, boolean isRehearsal) {

    static void addTo(CommandSpec spec) {
        spec.addOption(Flags.value("--sound", "SOUND", "tone, bell, voice or off"));
        spec.addOption(Flags.value("--volume", "N", "of the tones, 0 to 100"));
        spec.addOption(
                Flags.value("--on-cue", "COMMAND", "run a program at every cue; it finds CIRCUIT_CUE and more set"));
    }

    static SoundFlags of(ParseResult given, boolean isRehearsal) {
        Optional<SoundChoice> asked =
                Values.text(given, "--sound").map(text -> Values.oneOf("--sound", text, SoundChoice.values()));
        Volume volume = Values.text(given, "--volume")
                .map(text -> new Volume(Values.wholeNumber("--volume", text, 0, 100)))
                .orElse(Volume.FULL);
        Optional<String> onCue = Values.text(given, "--on-cue");
        onCue.ifPresent(SoundFlags::check);
        return new SoundFlags(asked, volume, onCue, isRehearsal);
    }

    /** A rehearsal is silent unless it is to be heard: its cues would come in one heap. */
    SoundChoice choice(Optional<SoundChoice> wished, Host host) {
        boolean heard = host.isTerminal() && !isRehearsal;
        return asked.orElse(heard ? wished.orElse(SoundChoice.TONE) : SoundChoice.OFF);
    }

    private static void check(String command) {
        try {
            Hook.check(command);
        } catch (IllegalArgumentException e) {
            throw Failure.usage("--on-cue: " + e.getMessage());
        }
    }
}
