package circuit.cli;

import circuit.routine.SoundChoice;
import circuit.session.SessionListener;
import circuit.sound.Hook;
import circuit.sound.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** All that makes a session heard: the sound, and the user's own program. */
final class SessionAudio implements AutoCloseable {
    private final Sound sound;
    private final Optional<Hook> hook;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    /**
     * Opens what was asked for.
     *
     * @param wished what the routine's author wishes, if nobody asked for anything
     * @param bell takes the bell's character
     */
    SessionAudio(SoundFlags flags, Optional<SoundChoice> wished, Host host, Consumer<String> bell) {
        SoundChoice choice = flags.choice(wished, host);
        sound = Sound.open(choice, flags.volume(), host.variable("PATH").orElse(""), bell, complaints::add);
        hook = flags.onCue().map(command -> Hook.of(command, complaints::add));
    }

    List<SessionListener> listeners() {
        List<SessionListener> listeners = new ArrayList<>(List.of(sound));
        hook.ifPresent(listeners::add);
        return listeners;
    }

    /** What could not be heard, and why. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Lets the last sound ring out and the last program start; a second and a half at most. */
    @Override
    public void close() {
        hook.ifPresent(Hook::close);
        sound.close();
    }
}
