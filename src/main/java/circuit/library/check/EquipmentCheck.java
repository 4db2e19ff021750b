package circuit.library.check;

import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Document;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the equipment of a routine with that of its exercises; the exercises' replacements do not count. */
final class EquipmentCheck {
    private EquipmentCheck() {}

    static List<Problem> of(Document document, Routine routine, Exercises exercises) {
        Set<String> needed = new LinkedHashSet<>();
        boolean allKnown = true;
        for (Prescription prescription : routine.prescriptions()) {
            Optional<Exercise> exercise = exercises.named(prescription.exercise());
            needed.addAll(prescription.equipment());
            exercise.ifPresent(known -> needed.addAll(known.equipment()));
            allKnown &= exercise.isPresent() || !prescription.isFromLibrary();
        }
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(routine.equipment());
        List<String> unused = new ArrayList<>(routine.equipment());
        unused.removeAll(needed);
        List<Problem> problems = new ArrayList<>();
        if (!missing.isEmpty()) {
            problems.add(at(
                    document,
                    "the exercises also need %s; write equipment: [%s]"
                            .formatted(list(missing), String.join(", ", safe(needed)))));
        }
        if (!unused.isEmpty() && allKnown) {
            problems.add(at(
                    document,
                    "no exercise needs %s; %s"
                            .formatted(
                                    list(unused),
                                    NearestName.remedy(unused.get(unused.size() - 1), missing, "take it out"))));
        }
        return problems;
    }

    private static String list(List<String> equipment) {
        return English.all(safe(equipment));
    }

    private static List<String> safe(Iterable<String> equipment) {
        List<String> safe = new ArrayList<>();
        equipment.forEach(item -> safe.add(Sanitizer.shortened(item)));
        return safe;
    }

    private static Problem at(Document document, String message) {
        if (document.root().isPresent() && document.root().get() instanceof Node.Mapping mapping) {
            Node place = mapping.entry("equipment").map(Node.Entry::value).orElse(mapping);
            return new Problem(place.line(), place.column(), message);
        }
        return new Problem(1, 1, message);
    }
}
