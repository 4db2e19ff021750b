package circuit.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A place in a text; line and column count from 1. */
record Spot(int line, int column) {

    static Optional<Spot> of(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Spot(mark.get().getLine() + 1, mark.get().getColumn() + 1));
    }

    static Spot of(Event event) {
        return of(event.getStartMark()).orElseThrow();
    }

    Spot atColumn(int other) {
        return new Spot(line, other);
    }

    Spot right(int columns) {
        return new Spot(line, column + columns);
    }

    Problem problem(String message) {
        return new Problem(line, column, message);
    }

    Node refused() {
        return new Node.Refused(line, column);
    }
}
