package circuit.sound.tone;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The machine's sound device. The only class that needs the module java.desktop, which not every Java has. */
final class SoundDevice implements AudioOutput {
    /**
     * Samples in sixty milliseconds. A sound is heard only after what is in the buffer, so this must be short; with forty
     * milliseconds a busy machine now and then left a gap in a tone.
     */
    private static final int BUFFERED = AudioOutput.RATE * 6 / 100;

    private static final int BYTES_PER_SAMPLE = 2;

    private final SourceDataLine line;
    private boolean running;

    private SoundDevice(SourceDataLine line) {
        this.line = line;
    }

    /** Finds and opens the device, which can take a tenth of a second. */
    static AudioOutput open() throws IOException {
        AudioFormat format = new AudioFormat(AudioOutput.RATE, 8 * BYTES_PER_SAMPLE, 1, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, BYTES_PER_SAMPLE * BUFFERED);
            return new SoundDevice(line);
        } catch (LineUnavailableException e) {
            throw new IOException("the sound device is taken", e);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new IOException("there is no sound device", e);
        }
    }

    @Override
    public void write(short[] samples) throws IOException {
        if (!running) {
            // The buffer is filled first: with little in it the device would run dry and click, and this sound would
            // come
            // sooner after its cue than the ones after it, which wait for a full buffer.
            put(new short[Math.max(0, line.getBufferSize() / BYTES_PER_SAMPLE - samples.length)]);
        }
        put(samples);
        if (!running) {
            line.start();
            running = true;
        }
    }

    private void put(short[] samples) throws IOException {
        byte[] bytes = new byte[BYTES_PER_SAMPLE * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        if (line.write(bytes, 0, bytes.length) < bytes.length) {
            throw new IOException("the sound device is gone");
        }
    }

    @Override
    public void pause() {
        if (running) {
            line.drain();
            line.stop();
            running = false;
        }
    }

    @Override
    public void close() {
        pause();
        line.close();
    }
}
