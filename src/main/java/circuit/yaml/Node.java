package circuit.yaml;

import java.util.List;
import java.util.Optional;

/** A part of a YAML text and where it begins; line and column count from 1. */
public sealed interface Node {

    int line();

    int column();

    /** Whether it was read to its end; if not, what seems missing may have followed. */
    boolean whole();

    /** What YAML 1.2's core schema takes a value for; one in quotes is always text. */
    enum ScalarKind {
        TEXT,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        NULL
    }

    /** One value as it is written, without its quotes. */
    record Scalar(int line, int column, String text, ScalarKind kind) implements Node {
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

    /** A value whose problem has been reported already. */
    record Refused(int line, int column) implements Node {
        @Override
        public boolean whole() {
            return false;
        }
    }
}
