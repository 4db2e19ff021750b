package circuit.sound;

import java.io.IOException;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The machine's sound device. The one class that needs the part of Java that not every Java has. */
final class Loudspeaker implements Output {
    /**
     * Sixty milliseconds: a sound waits until what is in the buffer was heard, so it must be short; with forty, a busy
     * machine now and then left a hole in a tone.
     */
    private static final int BUFFERED = Synth.RATE * 6 / 100;

    private static final int BYTES = 2;

    private final SourceDataLine line;
    private boolean running;

    private Loudspeaker(SourceDataLine line) {
        this.line = line;
    }

    /** Looks for the device, which can take a tenth of a second. */
    static Output open() throws IOException {
        AudioFormat format = new AudioFormat(Synth.RATE, 8 * BYTES, 1, true, false);
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(format);
            line.open(format, BYTES * BUFFERED);
            return new Loudspeaker(line);
        } catch (LineUnavailableException e) {
            throw new IOException("the sound device is taken", e);
        } catch (IllegalArgumentException | SecurityException e) {
            throw new IOException("there is no sound device", e);
        }
    }

    @Override
    public void write(short[] samples) throws IOException {
        if (!running) {
            // A device that starts with little in stock runs dry at once, which clicks; and every sound after this one
            // waits for a full buffer, so that the beat stays even only if this one does too.
            put(new short[Math.max(0, line.getBufferSize() / BYTES - samples.length)]);
        }
        put(samples);
        if (!running) {
            line.start();
            running = true;
        }
    }

    private void put(short[] samples) throws IOException {
        byte[] bytes = new byte[BYTES * samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        if (line.write(bytes, 0, bytes.length) < bytes.length) {
            throw new IOException("the sound device is gone");
        }
    }

    @Override
    public void rest() {
        if (running) {
            line.drain();
            line.stop();
            running = false;
        }
    }

    @Override
    public void close() {
        rest();
        line.close();
    }
}
