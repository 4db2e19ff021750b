package circuit.library.check;

import circuit.library.ExerciseLibrary;
import circuit.routine.Exercise;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Compares a valid routine with the library. */
record RoutineCheck(Document document, Routine routine, ExerciseLibrary library) {
    /** Notes where the equipment differs from that of the exercises, whose replacements do not count. */
    List<Problem> equipmentNotes() {
        Set<String> needed = new LinkedHashSet<>();
        boolean allKnown = true;
        for (Prescription prescription : routine.prescriptions()) {
            Optional<Exercise> exercise = library.named(prescription.exercise());
            needed.addAll(prescription.equipment());
            exercise.ifPresent(known -> needed.addAll(known.equipment()));
            allKnown &= exercise.isPresent() || !prescription.isFromLibrary();
        }
        List<String> written = routine.description().equipment();
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(written);
        List<String> unused = new ArrayList<>(written);
        unused.removeAll(needed);
        List<Problem> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            notes.add(atEquipment("note: the exercises also need %s; write equipment: [%s]"
                    .formatted(English.all(safe(missing)), String.join(", ", safe(needed)))));
        }
        if (!unused.isEmpty() && allKnown) {
            String remedy = NearestName.remedy(unused.get(unused.size() - 1), missing, "take it out");
            notes.add(atEquipment("note: no exercise needs %s; %s".formatted(English.all(safe(unused)), remedy)));
        }
        return notes;
    }

    private static List<String> safe(Collection<String> equipment) {
        return equipment.stream().map(Sanitizer::shortened).toList();
    }

    private Problem atEquipment(String message) {
        if (document.root().isPresent() && document.root().get() instanceof Node.Mapping mapping) {
            Node place = mapping.entry("equipment").map(Node.Entry::value).orElse(mapping);
            return new Problem(place.line(), place.column(), message);
        }
        return new Problem(1, 1, message);
    }

    /** Notes on titles of the author's own that match an exercise of the library if case and spaces are ignored. */
    List<Problem> titleNotes() {
        return routine.prescriptions().stream()
                .filter(prescription -> !prescription.isFromLibrary())
                .map(Prescription::exercise)
                .filter(title -> library.has(nameOf(title)))
                .map(this::titleNote)
                .toList();
    }

    private Problem titleNote(String title) {
        Optional<Node.Scalar> key = document.root().flatMap(root -> key(root, title));
        String message = "note: %s is a title of your own; for the library's exercise write %s"
                .formatted(Sanitizer.quoted(title), nameOf(title));
        return new Problem(key.map(Node::line).orElse(1), key.map(Node::column).orElse(1), message);
    }

    private static String nameOf(String title) {
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
