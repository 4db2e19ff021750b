package circuit.session;

/** Follows a session: a screen, a listing, a speaker. The scheduler makes all calls from its one thread. */
public interface SessionListener {

    /** Something happened; each event comes once, in order. */
    void onEvent(Event event);

    /** The state of the session; called after events, and when {@link #nanosUntilChange} is over. */
    default void onSnapshot(Snapshot snapshot) {}

    /** For how many nanoseconds of the session's time this listener needs no new snapshot. */
    default long nanosUntilChange(Snapshot snapshot) {
        return Long.MAX_VALUE;
    }

    /** The athlete wants the list of keys to be shown, or hidden. */
    default void toggleKeyList() {}

    /** Something came up that the athlete must know. */
    default void onNotice(String text) {}

    /** The window has another size, or must be drawn anew. */
    default void resized() {}

    /** The program goes to the background; returns when it is back. */
    default void suspend() {}
}
