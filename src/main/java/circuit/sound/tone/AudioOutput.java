package circuit.sound.tone;

import java.io.IOException;

/** Takes samples to be heard: 16 bit, mono, {@link #RATE} a second. Used by one thread only. */
interface AudioOutput extends AutoCloseable {
    /** Samples a second. */
    int RATE = 44_100;

    /**
     * Takes samples; blocks while earlier ones fill the buffer.
     *
     * @throws IOException if the device is gone
     */
    void write(short[] samples) throws IOException;

    /** No samples come for a while. */
    void pause();

    /** Waits until everything has been heard, and releases the device. */
    @Override
    void close();

    /** Opens an output. */
    @FunctionalInterface
    interface Opener {
        /**
         * Opens it for as long as it is needed.
         *
         * @throws IOException if there is none; its message says why, as half a sentence
         */
        AudioOutput open() throws IOException;
    }
}
