package circuit.session;

/** What the athlete can ask of a session under way. */
public enum SessionCommand {
    PAUSE,
    /** Stops the clock, and a count-in; what is stopped stays so. */
    HOLD,
    NEXT,
    BACK,
    RESTART,
    SKIP,
    MORE,
    LESS,
    UP,
    DOWN,
    END
}
