package circuit.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A place in a text; line and column count from 1. */
record Position(int line, int column) {

    static Optional<Position> of(Optional<Mark> mark) {
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Position(mark.get().getLine() + 1, mark.get().getColumn() + 1));
    }

    static Position of(Event event) {
        return of(event.getStartMark()).orElseThrow();
    }

    Position atColumn(int other) {
        return new Position(line, other);
    }

    Position right(int columns) {
        return new Position(line, column + columns);
    }

    Problem problem(String message) {
        return new Problem(line, column, message);
    }

    Node refused() {
        return new Node.Refused(line, column);
    }
}
