package circuit.sound.channel;

import circuit.session.Event;

/** One way to be heard. The session's thread makes every call, and none blocks; a worker thread makes the sound. */
public interface Channel extends AutoCloseable {

    /** Something happened; a cue ends what sounds of an earlier one. */
    void onEvent(Event event);

    /** A cue is due within a second: gets the device ready, as many lose the first moment of a sound after silence. */
    default void wake() {}

    /** Ends what sounds now. */
    void silence();

    /** Lets the last sound ring out within a short limit of the channel's own, then releases everything. */
    @Override
    void close();

    /** Told once, from the channel's own thread, whether the channel works. */
    interface StatusListener {
        /** It can be heard. */
        void ready();

        /** It cannot be heard, or no longer; why, as half a sentence. */
        void failed(String why);
    }

    /** Makes no sound. */
    Channel SILENT = new Channel() {
        @Override
        public void onEvent(Event event) {}

        @Override
        public void silence() {}

        @Override
        public void close() {}
    };
}
