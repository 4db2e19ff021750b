package circuit.library.reader;

import circuit.library.dose.DosePhraseParser;
import circuit.library.dose.DurationParser;
import circuit.routine.Prescription;
import circuit.routine.SetList;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import circuit.yaml.Node.ScalarKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the list of exercises with their doses. */
final class ExerciseListReader {
    private static final String FORM = "an exercise is written - cobra: 12 reps";

    /** Longer items are not searched for a dose: a hostile one may hold a million words. */
    private static final int LONGEST_ITEM = 160;

    /** The number of a dose, and how many sets of it: {@code 12}, {@code 10-12}, {@code 5x5}, {@code 3 x 12, 10, 8}. */
    private static final String UNITLESS = "^([0-9]{1,3} ?[xX×*] ?)?[0-9]{1,4}([-,] ?[0-9]{1,4}){0,20}";

    /** What looks like an amount, and all behind it: {@code 5x}, {@code x5}, {@code 30s on}. */
    private static final String AMOUNT = " +(?:[0-9]+[^0-9 ]|[xX×*] ?[0-9]).*$";

    /** Keys that other formats have before an exercise. */
    private static final List<String> FOREIGN_KEYS = List.of("name", "exercise", "title");

    private final ExerciseNames known;
    private final ProblemCollector problems;

    /**
     * An exercise of the list.
     *
     * @param place where its dose stands
     */
    record Listed(Prescription prescription, Node place) {
        /** Its sets at every level and in every week. */
        Stream<SetList> lists() {
            return prescription.amounts().all();
        }
    }

    ExerciseListReader(ExerciseNames known, ProblemCollector problems) {
        this.known = known;
        this.problems = problems;
    }

    /** All valid exercises of the list; an invalid one is reported and left out. */
    List<Listed> read(Node value) {
        if (!(value instanceof Node.Sequence list)) {
            refuseNoList(value);
            return List.of();
        }
        if (list.items().isEmpty() && list.whole()) {
            problems.add(list, "the list of exercises is empty; add a line like - cobra: 12 reps");
        }
        return list.items().stream().flatMap(item -> item(item).stream()).toList();
    }

    private void refuseNoList(Node value) {
        if (value instanceof Node.Mapping mapping) {
            String first = mapping.entries().stream()
                    .map(entry -> entry.key().text())
                    .findFirst()
                    .orElse("cobra");
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
                            : "%s is not a list of exercises; add lines like - cobra: 12 reps below the key"
                                    .formatted(Sanitizer.quoted(scalar.text())));
        }
    }

    /** The exercise of an item; more than one if the author forgot to begin a line with a dash. */
    private List<Listed> item(Node item) {
        if (item instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
            return entries(mapping.entries());
        }
        if (item instanceof Node.Mapping && item.whole()) {
            problems.add(item, "this item is empty; " + FORM);
        } else if (item instanceof Node.Scalar scalar) {
            problems.add(scalar, missingDose(scalar.text()));
        } else if (item instanceof Node.Sequence) {
            problems.add(item, "this is a list within the list; " + FORM);
        }
        return List.of();
    }

    private static String missingDose(String text) {
        if (text.isBlank()) {
            return "this item is empty; " + FORM;
        }
        int colon = text.indexOf(':');
        String shown = Sanitizer.quoted(text);
        Optional<String> whole = withColon(text, "");
        if (whole.isPresent()) {
            return "%s: a colon is missing; write %s".formatted(shown, Sanitizer.shortened(whole.get()));
        }
        if (colon > 0 && colon + 1 < text.length()) {
            return "%s: a space is missing after the colon".formatted(shown);
        }
        return withColon(text, " reps")
                .map(withUnit ->
                        "%s: a colon and a unit are missing; write %s".formatted(shown, Sanitizer.shortened(withUnit)))
                .orElseGet(() -> "%s has no dose; write it like %s".formatted(shown, likely(text)));
    }

    /** What an author may have meant by a text that begins with the name of an exercise. */
    static String likely(String text) {
        if (text.length() > LONGEST_ITEM) {
            return Sanitizer.shortened(text) + ": 12 reps";
        }
        return Sanitizer.shortened(withColon(text, "")
                .or(() -> withColon(text, " reps"))
                .orElseGet(() -> text.replaceFirst(AMOUNT, "") + ": 12 reps"));
    }

    /**
     * The name and the dose that an item without a colon is made of; empty if its end is no dose.
     *
     * @param unit the unit that the number of the dose lacks
     */
    private static Optional<String> withColon(String text, String unit) {
        if (text.length() > LONGEST_ITEM) {
            return Optional.empty();
        }
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            String rest = DurationParser.joined(text.substring(space + 1).strip());
            String dose =
                    unit.isEmpty() ? rest : rest.replaceFirst("^[xX×*] ?", "").replaceFirst(UNITLESS, "$0" + unit);
            if (DosePhraseParser.isDose(dose)) {
                return Optional.of(text.substring(0, space).replaceAll("[ :,-]+$", "") + ": " + dose);
            }
        }
        return Optional.empty();
    }

    private List<Listed> entries(List<Node.Entry> entries) {
        Node.Entry first = entries.get(0);
        if (FOREIGN_KEYS.contains(first.key().text()) && first.value() instanceof Node.Scalar name) {
            problems.add(
                    first.key(),
                    "an exercise goes without %s; write %s"
                            .formatted(Sanitizer.quoted(first.key().text()), likely(name.text())));
            return List.of();
        }
        String exercise = Sanitizer.shortened(first.key().text());
        boolean isDoseOutdented = entries.size() > 1 && isDoseKey(entries.get(1)) && isEmpty(first);
        if (isDoseOutdented) {
            checkName(first.key());
            Node.Scalar key = entries.get(1).key();
            problems.add(
                    key,
                    "%s belongs to %s; indent it deeper than that".formatted(Sanitizer.quoted(key.text()), exercise));
            return List.of();
        }
        List<Listed> exercises = new ArrayList<>(listed(first).stream().toList());
        for (Node.Entry entry : entries.subList(1, entries.size())) {
            String key = Sanitizer.quoted(entry.key().text());
            if (isDoseKey(entry)) {
                problems.add(
                        entry.key(),
                        "%s cannot follow a dose phrase; write %s: alone, and below it, indented, reps: or time: and %s"
                                .formatted(key, exercise, key));
            } else {
                problems.add(
                        entry.key(), "%s is a second exercise in one item; begin its line with \"- \"".formatted(key));
                listed(entry).ifPresent(exercises::add);
            }
        }
        return exercises;
    }

    private static boolean isDoseKey(Node.Entry entry) {
        return DoseReader.KEYS.contains(entry.key().text());
    }

    private static boolean isEmpty(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NULL;
    }

    private Optional<Listed> listed(Node.Entry entry) {
        String name = entry.key().text();
        boolean isNamed = checkName(entry.key());
        return new DoseReader(name, problems)
                .read(entry.value())
                .filter(dose -> isNamed)
                .map(prescription -> new Listed(prescription, entry.value()));
    }

    /** Whether an exercise is named at all; whatever is wrong with its name is reported. */
    private boolean checkName(Node.Scalar key) {
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
