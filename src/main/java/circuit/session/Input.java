package circuit.session;

/** Something that reaches the loop from outside: a key, a window's new size, a signal. */
public sealed interface Input {

    /** The athlete asks the session for something. */
    record Asked(SessionCommand command) implements Input {}

    /** The athlete asks the listener for something; the session is not concerned. */
    record Shown(View view) implements Input {}

    /** The athlete says how hard it was, from 1 to 10; heard only when the session is over. */
    record Rated(int effort) implements Input {}

    /** A key that stands for nothing; it ends what any key ends. */
    record Other() implements Input {}

    /** The window has another size, or must be drawn anew. */
    record Resized() implements Input {}

    /** The athlete sends the program to the background; the session pauses. */
    record Suspended() implements Input {}

    /**
     * The program must end now.
     *
     * @param exitCode what it will say of itself
     */
    record Stopped(int exitCode) implements Input {
        /** By the key that interrupts programs: once a session is complete, just another way to leave. */
        public static final Stopped BY_KEY = new Stopped(130);
    }

    /** What a listener can be asked for. */
    enum View {
        KEYS,
        MUTE
    }
}
