package circuit.history;

import circuit.history.csv.CellText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the athlete says about a session.
 *
 * @param effort from 1, easy, to 10, all out
 * @param note empty for none; in a file that was edited elsewhere it may be any text
 */
public record Feedback(OptionalInt effort, Optional<String> note) {
    static final int LEAST_EFFORT = 1;
    static final int MOST_EFFORT = 10;

    /** Nothing said. */
    public static final Feedback NONE = new Feedback(OptionalInt.empty(), Optional.empty());

    /**
     * What an athlete enters.
     *
     * @throws IllegalArgumentException if the effort is out of range, or the note is no single line or looks like a
     *     spreadsheet's formula
     */
    public static Feedback entered(OptionalInt effort, Optional<String> note) {
        if (effort.isPresent() && (effort.getAsInt() < LEAST_EFFORT || effort.getAsInt() > MOST_EFFORT)) {
            throw new IllegalArgumentException("effort is 1 to 10, not " + effort.getAsInt());
        }
        Optional<String> stripped = note.map(String::strip).filter(text -> !text.isEmpty());
        stripped.ifPresent(Feedback::check);
        return new Feedback(effort, stripped);
    }

    /** This, and what it leaves open from the other. */
    public Feedback or(Feedback other) {
        return new Feedback(effort.isPresent() ? effort : other.effort, note.or(() -> other.note));
    }

    private static void check(String note) {
        if ("=+-@".indexOf(note.charAt(0)) >= 0) {
            throw new IllegalArgumentException(
                    "a note cannot begin with \"%s\": a spreadsheet would take it for a formula; begin with a word"
                            .formatted(note.charAt(0)));
        }
        if (CellText.hasControls(note)) {
            throw new IllegalArgumentException("a note is one line of plain text, without line breaks and tabs");
        }
    }
}
