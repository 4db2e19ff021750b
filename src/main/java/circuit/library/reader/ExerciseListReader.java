package circuit.library.reader;

import circuit.routine.Prescription;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import circuit.yaml.Node.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list of exercises with their doses. */
final class ExerciseListReader {
    private static final String FORM = "an exercise is written - cobra: 12 reps";

    /** What people write before an exercise who have seen other formats. */
    private static final List<String> NAMING = List.of("name", "exercise", "title");

    private final ExerciseNames known;
    private final ProblemCollector problems;

    ExerciseListReader(ExerciseNames known, ProblemCollector problems) {
        this.known = known;
        this.problems = problems;
    }

    /** All that could be read; a wrong one is noted and left out. */
    List<Prescription> read(Node value) {
        if (value instanceof Node.Sequence list) {
            if (list.items().isEmpty() && list.whole()) {
                problems.add(list, "the list of exercises is empty; add a line like - cobra: 12 reps");
            }
            List<Prescription> all = new ArrayList<>();
            for (Node item : list.items()) {
                item(item, all);
            }
            return all;
        }
        if (value instanceof Node.Mapping mapping) {
            String first = mapping.entries().isEmpty()
                    ? ""
                    : mapping.entries().get(0).key().text();
            problems.add(
                    mapping,
                    first.startsWith("-")
                            ? "%s: a space is missing after the \"-\"".formatted(Sanitizer.quoted(first))
                            : "exercises is a list; begin each line with \"- \", like - %s: 12 reps"
                                    .formatted(first.isEmpty() ? "cobra" : Sanitizer.shortened(first)));
        } else if (value instanceof Node.Scalar scalar) {
            problems.add(
                    scalar,
                    scalar.text().isBlank()
                            ? "exercises has no value; add lines like - cobra: 12 reps below it"
                            : "%s is no list of exercises; add lines like - cobra: 12 reps below the key"
                                    .formatted(Sanitizer.quoted(scalar.text())));
        }
        return List.of();
    }

    private void item(Node item, List<Prescription> all) {
        if (item instanceof Node.Mapping mapping) {
            entries(mapping, all);
        } else if (item instanceof Node.Scalar scalar) {
            problems.add(scalar, lone(scalar.text()));
        } else if (item instanceof Node.Sequence list) {
            problems.add(list, "this is a list within the list; " + FORM);
        }
    }

    private static String lone(String text) {
        int colon = text.indexOf(':');
        if (text.isBlank()) {
            return "this item is empty; " + FORM;
        }
        return colon > 0 && colon + 1 < text.length()
                ? "%s: a space is missing after the colon".formatted(Sanitizer.quoted(text))
                : "%s has no dose; write it like %s: 12 reps"
                        .formatted(Sanitizer.quoted(text), Sanitizer.shortened(text));
    }

    private void entries(Node.Mapping mapping, List<Prescription> all) {
        if (mapping.entries().isEmpty()) {
            if (mapping.whole()) {
                problems.add(mapping, "this item is empty; " + FORM);
            }
            return;
        }
        Node.Entry first = mapping.entries().get(0);
        if (NAMING.contains(first.key().text()) && first.value() instanceof Node.Scalar name) {
            problems.add(
                    first.key(),
                    "an exercise goes without %s; write %s: 12 reps"
                            .formatted(Sanitizer.quoted(first.key().text()), Sanitizer.shortened(name.text())));
            return;
        }
        boolean outdented =
                mapping.entries().size() > 1 && isDoseKey(mapping.entries().get(1)) && isEmpty(first);
        if (outdented) {
            isName(first.key());
        } else {
            prescription(first).ifPresent(all::add);
        }
        for (Node.Entry entry : mapping.entries().subList(1, mapping.entries().size())) {
            String key = Sanitizer.quoted(entry.key().text());
            String exercise = Sanitizer.shortened(first.key().text());
            if (outdented) {
                problems.add(entry.key(), "%s belongs to %s; indent it deeper than that".formatted(key, exercise));
                return;
            }
            if (isDoseKey(entry)) {
                problems.add(
                        entry.key(),
                        "%s cannot follow a dose phrase; write %s: alone, and below it, indented, reps: or time: and %s"
                                .formatted(key, exercise, key));
            } else {
                problems.add(
                        entry.key(), "%s is a second exercise in one item; begin its line with \"- \"".formatted(key));
                prescription(entry).ifPresent(all::add);
            }
        }
    }

    private static boolean isDoseKey(Node.Entry entry) {
        return DoseReader.KEYS.contains(entry.key().text());
    }

    private static boolean isEmpty(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
    }

    private Optional<Prescription> prescription(Node.Entry entry) {
        String name = entry.key().text();
        boolean named = isName(entry.key());
        Optional<Prescription> read = new DoseReader(name, problems).read(entry.value());
        return named ? read : Optional.empty();
    }

    private boolean isName(Node.Scalar key) {
        String name = key.text();
        if (name.isBlank()) {
            problems.add(key, "the exercise has no name; " + FORM);
            return false;
        }
        if (!MappingReader.isText(key, problems)) {
            return false;
        }
        if (!Prescription.isLibraryName(name)) {
            Optional<String> fault = TitleRules.fault(name);
            if (fault.isPresent()) {
                problems.add(key, Sanitizer.quoted(name) + " " + fault.get());
            }
            return fault.isEmpty();
        }
        if (!known.has(name)) {
            String title =
                    Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
            String fallback = "for a move of your own write a title, like " + Sanitizer.shortened(title);
            problems.add(
                    key,
                    "%s is not in the exercise library; %s"
                            .formatted(Sanitizer.quoted(name), NearestName.remedy(name, known.all(), fallback)));
        }
        return true;
    }
}
