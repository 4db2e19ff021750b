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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a valid routine with the library. */
record RoutineCheck(Document document, Routine routine, ExerciseLibrary library) {
    /** Notes where the equipment differs from that of the exercises, whose replacements do not count. */
    List<Problem> equipmentNotes() {
        Map<String, String> users = new LinkedHashMap<>();
        boolean allKnown = true;
        for (Prescription prescription : routine.prescriptions()) {
            Optional<Exercise> exercise = library.named(prescription.exercise());
            Stream.concat(
                            prescription.equipment().stream(),
                            exercise.stream().flatMap(known -> known.equipment().stream()))
                    .forEach(item -> users.putIfAbsent(item, prescription.exercise()));
            allKnown &= exercise.isPresent() || !prescription.equipment().isEmpty();
        }
        List<String> missing = new ArrayList<>(users.keySet());
        missing.removeAll(routine.description().equipment());
        List<Problem> notes = new ArrayList<>();
        Set<String> meant = new HashSet<>();
        for (String item : routine.description().equipment()) {
            List<String> near = users.containsKey(item) ? List.of() : NearestName.to(item, missing);
            if (!near.isEmpty()) {
                notes.add(unused(item, NearestName.remedy(item, missing, "")));
            } else if (!users.containsKey(item) && allKnown) {
                notes.add(unused(item, "take it out"));
            }
            meant.addAll(near);
        }
        missing.removeAll(meant);
        if (!missing.isEmpty()) {
            notes.add(at(
                    equipment(),
                    "note: %s %s not in the equipment; write equipment: [%s]"
                            .formatted(
                                    English.all(missing.stream()
                                            .map(item -> Sanitizer.shortened(item) + " (for "
                                                    + Sanitizer.shortened(users.getOrDefault(item, "")) + ")")
                                            .toList()),
                                    missing.size() == 1 ? "is" : "are",
                                    users.keySet().stream()
                                            .map(Sanitizer::shortened)
                                            .collect(Collectors.joining(", ")))));
        }
        return notes;
    }

    private Problem unused(String item, String remedy) {
        Optional<Node> place = equipment()
                .filter(Node.Sequence.class::isInstance)
                .flatMap(list -> ((Node.Sequence) list)
                        .items().stream()
                                .filter(node -> node instanceof Node.Scalar scalar
                                        && scalar.text().equals(item))
                                .findFirst());
        return at(
                place.or(this::equipment),
                "note: no exercise here needs %s; %s".formatted(Sanitizer.quoted(item), remedy));
    }

    /** The equipment, or where there is none, the whole routine. */
    private Optional<Node> equipment() {
        return document.root()
                .map(root -> root instanceof Node.Mapping mapping
                        ? mapping.entry("equipment").map(Node.Entry::value).orElse(mapping)
                        : root);
    }

    private static Problem at(Optional<Node> place, String message) {
        return new Problem(
                place.map(Node::line).orElse(1), place.map(Node::column).orElse(1), message);
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
        return at(key.map(Node.class::cast), message);
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
