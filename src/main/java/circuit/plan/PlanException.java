package circuit.plan;

/** The options do not fit the routine; the message says what would. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanException(String message) {
        super(message);
    }
}
