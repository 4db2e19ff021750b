package circuit.sound;

import circuit.session.Event;

/** One way to be heard. Every method is called from the session's thread, and returns at once; the work is done elsewhere. */
interface Channel extends AutoCloseable {

    /** Something happened; a cue ends what sounds of an earlier one. */
    void hear(Event event);

    /** Ends what sounds now. */
    void hush();

    /** Lets the last sound ring out within its own short limit, then gives everything back. */
    @Override
    void close();

    /** A channel's word on whether it works, given once and from a thread of its own. */
    interface Reception {
        /** It can be heard. */
        void ready();

        /** It cannot be heard, or no longer; why, as half a sentence. */
        void failed(String why);
    }

    /** Says nothing. */
    Channel SILENT = new Channel() {
        @Override
        public void hear(Event event) {}

        @Override
        public void hush() {}

        @Override
        public void close() {}
    };
}
