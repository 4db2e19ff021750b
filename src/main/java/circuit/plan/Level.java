package circuit.plan;

/** How hard the athlete wants it today. */
public enum Level {
    EASIER,
    STANDARD,
    HARDER
}
