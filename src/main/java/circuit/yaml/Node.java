package circuit.yaml;

import java.util.List;
import java.util.Optional;

/** A part of a YAML text that knows where it begins; line and column count from 1. */
public sealed interface Node {

    int line();

    int column();

    /** Whether the text was read to its end and can be judged; if not, what seems missing may have followed. */
    boolean whole();

    /**
     * One value.
     *
     * @param plain whether it stood without quotes, so that {@code kind} may be other than text
     */
    record Scalar(int line, int column, String text, boolean plain, ScalarKind kind) implements Node {
        @Override
        public boolean whole() {
            return true;
        }
    }

    /** Keys and their values in the order of the text; of a key given twice only the first is kept. */
    record Mapping(int line, int column, List<Entry> entries, boolean whole) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with that key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().text().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}

    /** A list. */
    record Sequence(int line, int column, List<Node> items, boolean whole) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A value that has been refused already; nothing more need be said of it. */
    record Refused(int line, int column) implements Node {
        @Override
        public boolean whole() {
            return false;
        }
    }
}
