package circuit.session;

/** Whoever follows a session: a screen, a listing, a speaker. All calls come from the loop's one thread. */
public interface SessionListener {

    /** Something happened, in order and each thing once. */
    void onEvent(Event event);

    /** How things are now; called after events, and whenever {@link #untilChange} is over. */
    default void onSnapshot(Snapshot snapshot) {}

    /** For how many nanoseconds of the session's time what is shown stays true. */
    default long untilChange(Snapshot snapshot) {
        return Long.MAX_VALUE;
    }

    /** The athlete wants to see or hear something else. */
    default void toggle(Input.View view) {}

    /** The window has another size, or must be drawn anew. */
    default void resized() {}

    /** The program goes to the background; returns when it is back. */
    default void suspend() {}
}
