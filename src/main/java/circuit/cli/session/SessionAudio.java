package circuit.cli.session;

import circuit.cli.host.Host;
import circuit.cli.options.SoundOptions;
import circuit.routine.Routine.SoundChoice;
import circuit.session.Input;
import circuit.session.InputQueue;
import circuit.session.SessionListener;
import circuit.sound.CueHook;
import circuit.sound.CuePlayer;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The sounds of a session, and the user's own program that is run at every cue. */
final class SessionAudio implements AutoCloseable {
    private final CuePlayer sound;
    private final Optional<CueHook> hook;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    /**
     * Opens what the options ask for.
     *
     * @param ofRoutine the sound that the routine asks for, if the options do not
     * @param bell rings the terminal's bell
     * @param inputs takes what could not be played, from any thread, so that the athlete hears of it at once
     */
    SessionAudio(
            SoundOptions options,
            Optional<SoundChoice> ofRoutine,
            Host host,
            Consumer<String> bell,
            InputQueue inputs) {
        Consumer<String> complaint = text -> {
            complaints.add(text);
            inputs.post(new Input.Noticed(text));
        };
        String path = host.variable("PATH").orElse("");
        sound = CuePlayer.open(options.choice(ofRoutine, host), options.volume(), path, bell, complaint);
        hook = options.onCue().map(command -> CueHook.of(command, complaint));
    }

    List<SessionListener> listeners() {
        return Stream.<SessionListener>concat(Stream.of(sound), hook.stream()).toList();
    }

    /** What could not be played, and why. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Waits at most 1.5 s for the last sound to end and the last program to start. */
    @Override
    public void close() {
        hook.ifPresent(CueHook::close);
        sound.close();
    }
}
