package circuit.cli.options;

import circuit.cli.host.CommandException;
import circuit.cli.host.Host;
import circuit.config.SettingKey;
import circuit.routine.Routine.SoundChoice;
import circuit.sound.CueHook;
import circuit.sound.tone.Volume;
import java.util.Optional;

/**
 * How a session sounds.
 *
 * @param wanted by the user; otherwise the routine decides, and tones are the default
 * @param isAsked whether the command line asks for it, so that it also sounds without a terminal
 * @param onCue the program to run at every cue
 */
public record SoundOptions(
        Optional<SoundChoice> wanted, boolean isAsked, Volume volume, Optional<String> onCue, boolean isRehearsal) {
    static final TypedOption<SoundChoice> SOUND = TypedOption.choice(
                    "--sound", "SOUND", SoundChoice.class, "tone, bell, voice or off")
            .orSetting(SettingKey.SOUND);
    static final TypedOption<Integer> VOLUME = TypedOption.number("--volume", "N", 0, 100, "of the tones, 0 to 100")
            .orSetting(SettingKey.VOLUME);
    static final TypedOption<String> ON_CUE = TypedOption.text(
                    "--on-cue",
                    "COMMAND",
                    "run a program at every cue, without a shell (to use one: sh -c '...'); CIRCUIT_CUE names the cue")
            .orSetting(SettingKey.ON_CUE);

    static SoundOptions of(Settings settings, boolean isRehearsal) {
        Optional<String> onCue = settings.value(ON_CUE);
        try {
            onCue.ifPresent(CueHook::check);
        } catch (IllegalArgumentException e) {
            throw CommandException.usage("--on-cue: " + e.getMessage());
        }
        return new SoundOptions(
                settings.value(SOUND),
                settings.arguments().has(SOUND),
                settings.value(VOLUME).map(Volume::new).orElse(Volume.FULL),
                onCue,
                isRehearsal);
    }

    /** What to play; a rehearsal is silent unless sound is asked for, as its cues would come all at once. */
    public SoundChoice choice(Optional<SoundChoice> ofRoutine, Host host) {
        boolean heard = isAsked || (host.isTerminal() && !isRehearsal);
        return heard ? wanted.or(() -> ofRoutine).orElse(SoundChoice.TONE) : SoundChoice.OFF;
    }
}
