package circuit.history;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the athlete says about a session.
 *
 * @param effort from 1, easy, to 10, all out
 * @param note one line of text that a spreadsheet does not take for a formula
 */
public record Feedback(OptionalInt effort, Optional<String> note) {
    /** Nothing said. */
    public static final Feedback NONE = new Feedback(OptionalInt.empty(), Optional.empty());

    public Feedback {
        if (effort.isPresent() && (effort.getAsInt() < 1 || effort.getAsInt() > 10)) {
            throw new IllegalArgumentException("effort is 1 to 10, not " + effort.getAsInt());
        }
        note = note.map(String::strip).filter(text -> !text.isEmpty());
        if (note.isPresent()) {
            check(note.get());
        }
    }

    private static void check(String note) {
        if ("=+-@".indexOf(note.charAt(0)) >= 0) {
            throw new IllegalArgumentException(
                    "a note cannot begin with \"%s\": a spreadsheet would take it for a formula; begin with a word"
                            .formatted(note.charAt(0)));
        }
        if (note.codePoints().anyMatch(Csv::isControl)) {
            throw new IllegalArgumentException("a note is one line of plain text, without line breaks and tabs");
        }
    }
}
