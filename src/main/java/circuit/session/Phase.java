package circuit.session;

/** The state an athlete must be able to tell at a glance. */
public enum Phase {
    GET_READY,
    WORK,
    SWITCH,
    REST,
    PAUSED,
    /** The seconds between going on and moving again. */
    COUNT_IN,
    OVER
}
