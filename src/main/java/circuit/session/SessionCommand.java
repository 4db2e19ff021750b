package circuit.session;

/** What the athlete can ask of a session under way. */
public enum SessionCommand {
    /** Stops the clock; once it is stopped, begins the count-in or goes on. */
    PAUSE,
    /** Stops the clock or the count-in; a stopped clock stays stopped. */
    HOLD,
    NEXT,
    BACK,
    RESTART,
    SKIP,
    /** Ten seconds more. */
    MORE,
    /** Ten seconds less. */
    LESS,
    /** One more rep was done in the set just logged. */
    UP,
    /** One rep less was done in the set just logged. */
    DOWN,
    /** Silences the cues, and lets them be heard again. */
    MUTE,
    END
}
