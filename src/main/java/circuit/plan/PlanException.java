package circuit.plan;

/** What was asked for cannot be planned; the message says what would be right. */
public final class PlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PlanException(String message) {
        super(message);
    }
}
