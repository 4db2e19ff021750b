package circuit.sound.tone;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes the sound device for a program that opens it for itself: plays a moment of silence, then lets go of the device, as
 * some take one program at a time. Where that does not work nothing happens, and the program tells what is wrong.
 */
public final class DeviceWaker {
    /** Half a second, over before the cue that it is played for. */
    private static final int SILENCE = AudioOutput.RATE / 2;

    private final AudioOutput.Opener opener;
    private final AtomicBoolean busy = new AtomicBoolean();

    /** A waker of the machine's sound device. */
    public DeviceWaker() {
        this(() -> SoundDevice.open());
    }

    DeviceWaker(AudioOutput.Opener opener) {
        this.opener = opener;
    }

    /** Begins on a thread of its own, unless the device is still being woken. */
    public void wake() {
        if (busy.compareAndSet(false, true)) {
            Thread thread = new Thread(this::playSilence, "circuit-wake");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void playSilence() {
        try (AudioOutput output = opener.open()) {
            output.write(new short[SILENCE]);
        } catch (IOException | LinkageError asleep) {
            // The cue may lose its first moment.
        } finally {
            busy.set(false);
        }
    }
}
