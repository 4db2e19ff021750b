package circuit.sound;

import java.io.IOException;

/** Where samples are heard. Used by one thread only. */
interface Output extends AutoCloseable {

    /**
     * Hands samples over; waits while earlier ones are still to be heard.
     *
     * @throws IOException if there is nothing to hear them with any more
     */
    void write(short[] samples) throws IOException;

    /** Nothing is to be heard for a while. */
    void rest();

    /** Waits until all has been heard, and gives the device back. */
    @Override
    void close();

    /** Finds something to hear with. */
    @FunctionalInterface
    interface Opening {
        /**
         * Opens it for as long as it is needed.
         *
         * @throws IOException if there is nothing; its message says why, as half a sentence
         */
        Output open() throws IOException;
    }
}
