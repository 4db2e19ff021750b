package circuit.session;

/** What reaches the scheduler from outside: a key, a window's new size, a signal. */
public sealed interface Input {

    /** What the athlete can ask of a session under way. */
    enum SessionCommand {
        /** Stops the clock; once it is stopped, begins the count-in or goes on. */
        PAUSE,
        /** Stops the clock or the count-in; a stopped clock stays stopped. */
        HOLD,
        NEXT,
        BACK,
        RESTART,
        SKIP,
        /** Slower reps in a paced set, else ten seconds more. */
        MORE,
        /** Faster reps in a paced set, else ten seconds less. */
        LESS,
        /** A rep, or a second, more was done in the set just logged. */
        UP,
        /** A rep, or a second, less was done in the set just logged. */
        DOWN,
        /** The set just logged, or else the next, was done with the next heavier load, and so are those that follow. */
        HEAVIER,
        /** The same with the next lighter load. */
        LIGHTER,
        /** Silences the cues, and lets them be heard again. */
        MUTE,
        END
    }

    /** The athlete asks the session for something. */
    record Asked(SessionCommand command) implements Input {}

    /** The athlete wants the list of keys to be shown, or hidden. */
    record KeyListToggled() implements Input {}

    /** A digit of the reps or seconds of the set just logged; in a review, how hard it was: 1 to 9, and 0 for 10. */
    record Digit(int digit) implements Input {}

    /** A key without a meaning of its own in a session; it ends what any key ends. */
    record Other(String key) implements Input {
        public static final Other ESC = new Other("\033");
    }

    /** Something that the athlete must know came up, such as that there is no sound. */
    record Noticed(String text) implements Input {}

    /** The window has another size, or must be drawn anew. */
    record Resized() implements Input {}

    /** The athlete sends the program to the background; the session pauses. */
    record Suspended() implements Input {}

    /**
     * The program must end now.
     *
     * @param exitCode the code it ends with
     */
    record Stopped(int exitCode) implements Input {
        /** By Ctrl-C; once a session is complete, just another way to leave. */
        public static final Stopped BY_KEY = new Stopped(130);
    }
}
