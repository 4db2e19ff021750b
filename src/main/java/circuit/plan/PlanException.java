package circuit.plan;

/** The options do not fit the routine; the message says what would. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Which choice of the athlete's they are due to, so that a message can tell where that was made. */
    public enum Reason {
        /** Nothing can be done with the equipment at hand. */
        HAVE,
        /** Reps do not fit at the pace that was asked for. */
        PACE,
        OTHER
    }

    PlanException(String message) {
        this(message, Reason.OTHER);
    }

    PlanException(String message, Reason reason) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
