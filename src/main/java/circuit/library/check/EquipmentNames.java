package circuit.library.check;

import circuit.library.ExerciseLibrary;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Notes on equipment that has nearly the name of some that the exercises of the library need. */
final class EquipmentNames {
    private final Set<String> known;
    private final List<Problem> notes = new ArrayList<>();

    private EquipmentNames(Set<String> known) {
        this.known = known;
    }

    /**
     * The notes on a routine or an exercise.
     *
     * @param name of the file, which does not make known what an exercise's own file says
     */
    static List<Problem> of(Document document, String name, ExerciseLibrary library) {
        List<Node.Scalar> items = new ArrayList<>();
        document.root().ifPresent(root -> collect(root, items));
        if (items.isEmpty()) {
            return List.of(); // No need to read the library.
        }
        EquipmentNames names = new EquipmentNames(library.equipment(other -> !other.equals(name)));
        items.forEach(names::check);
        return names.notes;
    }

    /** The items of every list of equipment: the routine's or exercise's, and those of moves of the author's own. */
    private static void collect(Node node, List<Node.Scalar> items) {
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> collect(item, items));
        } else if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().text().equals("equipment") && entry.value() instanceof Node.Sequence list) {
                    list.items().stream()
                            .filter(Node.Scalar.class::isInstance)
                            .forEach(item -> items.add((Node.Scalar) item));
                } else {
                    collect(entry.value(), items);
                }
            }
        }
    }

    private void check(Node.Scalar item) {
        String text = item.text();
        if (known.contains(text)) {
            return;
        }
        // A mini-band is no misspelt band.
        List<String> words = List.of(text.split("[ -]+"));
        List<String> near = NearestName.to(text, known).stream()
                .filter(name -> !words.contains(name))
                .map(Sanitizer::marked)
                .toList();
        if (!near.isEmpty()) {
            notes.add(new Problem(
                    item.line(),
                    item.column(),
                    "note: no exercise needs %s; did you mean %s?"
                            .formatted(Sanitizer.quoted(text), English.either(near))));
        }
    }
}
