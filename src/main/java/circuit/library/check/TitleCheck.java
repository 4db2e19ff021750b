package circuit.library.check;

import circuit.library.reader.ExerciseNames;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Notes titles of an author's own that match an exercise of the library but for their case and spaces. */
final class TitleCheck {
    private TitleCheck() {}

    static List<Problem> of(Document document, Routine routine, ExerciseNames known) {
        return routine.prescriptions().stream()
                .filter(prescription -> !prescription.isFromLibrary())
                .map(Prescription::exercise)
                .filter(title -> known.has(name(title)))
                .map(title -> note(document, title))
                .toList();
    }

    private static Problem note(Document document, String title) {
        Optional<Node.Scalar> key = document.root().flatMap(root -> key(root, title));
        String message = "note: %s is a title of your own; for the library's exercise write %s"
                .formatted(Sanitizer.quoted(title), name(title));
        return new Problem(key.map(Node::line).orElse(1), key.map(Node::column).orElse(1), message);
    }

    private static String name(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", "-");
    }

    private static Optional<Node.Scalar> key(Node node, String title) {
        List<Node> inner = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            inner.addAll(list.items());
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals(title)) {
                    return Optional.of(entry.key());
                }
                inner.add(entry.value());
            }
        }
        return inner.stream().flatMap(one -> key(one, title).stream()).findFirst();
    }
}
