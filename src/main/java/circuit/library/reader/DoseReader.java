package circuit.library.reader;

import circuit.library.dose.AmountParser;
import circuit.library.dose.AmountParser.Amount;
import circuit.library.dose.DosePhrase;
import circuit.library.dose.DosePhraseParser;
import circuit.library.dose.DurationParser;
import circuit.library.dose.LoadParser;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Prescription;
import circuit.routine.Prescription.Amounts;
import circuit.routine.Prescription.Timing;
import circuit.routine.Programme;
import circuit.routine.SetList;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the dose that follows an exercise's name, a phrase or a mapping. */
final class DoseReader {
    static final List<String> KEYS = List.of(
            "sets",
            "time",
            "reps",
            "distance",
            "sides",
            "load",
            "tempo",
            "weeks",
            "easier",
            "harder",
            "rest",
            "switch",
            "cue-every",
            "note",
            "equipment");

    private static final Duration SHORTEST_CUE = Duration.ofSeconds(5);

    private final String exercise;
    private final ProblemCollector problems;

    DoseReader(String exercise, ProblemCollector problems) {
        this.exercise = exercise;
        this.problems = problems;
    }

    Optional<Prescription> read(Node value) {
        if (value instanceof Node.Scalar phrase) {
            return phrase(phrase);
        }
        if (value instanceof Node.Mapping mapping) {
            return mapping(new MappingReader(mapping, problems, KEYS));
        }
        if (value instanceof Node.Sequence list) {
            problems.add(
                    list,
                    "a dose is not a list; write it like %s: 12, 10, 8 reps".formatted(Sanitizer.shortened(exercise)));
        }
        return Optional.empty();
    }

    private Optional<Prescription> phrase(Node.Scalar scalar) {
        if (scalar.text().isBlank()) {
            problems.add(
                    scalar,
                    "%s has no dose; write it like %s"
                            .formatted(Sanitizer.shortened(exercise), ExerciseListReader.likely(exercise)));
            return Optional.empty();
        }
        return problems.parse(scalar, () -> DosePhraseParser.parse(scalar.text()))
                .map(sets -> new Prescription(exercise, Amounts.of(sets), Timing.NONE, Optional.empty(), List.of()));
    }

    private Optional<Prescription> mapping(MappingReader fields) {
        Optional<DosePhrase> beside = beside(fields);
        List<SetList> weeks = phrases(fields, "weeks", beside, Programme.MOST_WEEKS);
        Optional<SetList> standard = standard(fields, beside, weeks);
        Optional<SetList> easier = variation(fields, "easier", beside);
        Optional<SetList> harder = variation(fields, "harder", beside);
        Timing timing = new Timing(
                fields.parsed("rest", DurationParser::parse),
                fields.parsed("switch", DurationParser::parse),
                fields.parsed("cue-every", DoseReader::cueEvery));
        Optional<String> note = fields.line("note");
        List<String> equipment = equipment(fields);
        return standard.map(
                sets -> new Prescription(exercise, new Amounts(sets, easier, harder, weeks), timing, note, equipment));
    }

    private static Duration cueEvery(String text) {
        Duration every = DurationParser.parse(text);
        if (every.compareTo(SHORTEST_CUE) < 0) {
            throw new IllegalArgumentException("the time is told every 5s at most; write 30s");
        }
        return every;
    }

    private List<String> equipment(MappingReader fields) {
        List<String> equipment = fields.lines("equipment");
        if (fields.has("equipment") && Prescription.isLibraryName(exercise)) {
            problems.add(
                    fields.value("equipment").orElseThrow(),
                    "what %s needs is said in its own file; take this out".formatted(exercise));
            return List.of();
        }
        return equipment;
    }

    /** What the mapping says of every set. */
    private Optional<DosePhrase> beside(MappingReader fields) {
        OptionalInt sets = sets(fields);
        Optional<List<Amount>> amounts = amounts(fields);
        Optional<Sides> sides = fields.oneOf("sides", List.of(Sides.EACH, Sides.ALTERNATING, Sides.LEFT, Sides.RIGHT));
        Optional<Load> load = fields.parsed("load", LoadParser::parse);
        Optional<Tempo> tempo = fields.parsed("tempo", DosePhraseParser::tempo);
        if (amounts.isPresent()
                && tempo.isPresent()
                && amounts.get().stream().anyMatch(amount -> !amount.effort().isReps())) {
            String what = fields.has("distance") ? "a distance" : "a timed set";
            problems.add(
                    fields.value("tempo").orElseThrow(),
                    "a tempo paces reps, and %s has none; leave it out".formatted(what));
            return Optional.empty();
        }
        return amounts.map(all -> new DosePhrase(sets, all, Optional.empty(), sides, load, tempo));
    }

    private static boolean isListOfSets(MappingReader fields) {
        return fields.value("sets").orElse(null) instanceof Node.Sequence;
    }

    private OptionalInt sets(MappingReader fields) {
        if (!fields.has("sets") || isListOfSets(fields)) {
            return OptionalInt.empty();
        }
        int sets = fields.whole("sets", 1, SetList.MOST_SETS, 0);
        return sets == 0 ? OptionalInt.empty() : OptionalInt.of(sets);
    }

    /** The amounts, none where each set or week has its own; empty if they are missing or refused. */
    private Optional<List<Amount>> amounts(MappingReader fields) {
        List<Node> given = List.of("reps", "time", "distance").stream()
                .flatMap(key -> fields.value(key).stream())
                .toList();
        Optional<List<Amount>> reps = fields.parsed("reps", DosePhraseParser::reps);
        Optional<List<Amount>> time = fields.parsed("time", DosePhraseParser::time);
        Optional<List<Amount>> distance = fields.parsed("distance", text -> List.of(AmountParser.distance(text)));
        boolean isSaidElsewhere = isListOfSets(fields) || fields.has("weeks");
        if (given.size() > 1) {
            problems.add(last(given), "a dose has either time or reps or a distance; take one out");
        } else if (!given.isEmpty() && isListOfSets(fields)) {
            problems.add(given.get(0), "each set of the list says its own amount; take this out");
        } else if (given.isEmpty() && isSaidElsewhere) {
            return Optional.of(List.of());
        } else if (fields.lacks("time") && fields.lacks("reps") && fields.lacks("distance")) {
            problems.add(
                    fields.mapping(),
                    "the dose of %s has no amount; add reps: 12 or time: 60s".formatted(Sanitizer.shortened(exercise)));
        }
        return reps.or(() -> time).or(() -> distance);
    }

    private static Node last(List<Node> nodes) {
        return nodes.stream()
                .reduce((one, other) ->
                        other.line() > one.line() || (other.line() == one.line() && other.column() > one.column())
                                ? other
                                : one)
                .orElseThrow();
    }

    private Optional<SetList> standard(MappingReader fields, Optional<DosePhrase> beside, List<SetList> weeks) {
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        if (isListOfSets(fields)) {
            List<SetList> sets = phrases(fields, "sets", beside, SetList.MOST_SETS);
            return sets.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new SetList(sets.stream().map(set -> set.dose(1)).toList(), true));
        }
        if (beside.get().amounts().isEmpty()) {
            return weeks.stream().findFirst();
        }
        return problems.parse(fields.mapping(), () -> beside.get().setList());
    }

    /** A list of doses; what they leave out is said beside them. */
    private List<SetList> phrases(MappingReader fields, String key, Optional<DosePhrase> beside, int most) {
        Optional<Node> value = fields.value(key).filter(Node::whole);
        if (value.isPresent() && !(value.get() instanceof Node.Sequence)) {
            problems.add(value.get(), "%s is a list of doses; write %s: [10 reps, 12 reps]".formatted(key, key));
        }
        List<SetList> all = new ArrayList<>();
        for (Node item : value.orElse(null) instanceof Node.Sequence list ? list.items() : List.<Node>of()) {
            if (item instanceof Node.Scalar scalar) {
                problems.parse(scalar, () -> DosePhraseParser.parse(scalar.text(), beside))
                        .flatMap(sets -> sets)
                        .filter(sets -> isPossible(key, sets, scalar))
                        .ifPresent(all::add);
            } else if (item.whole()) {
                problems.add(item, "an item of %s is a dose; write it like 10 reps".formatted(key));
            }
        }
        if (all.size() > most) {
            problems.add(fields.value(key).orElseThrow(), "there are at most %d %s".formatted(most, key));
            return List.of();
        }
        return all;
    }

    private boolean isPossible(String key, SetList sets, Node.Scalar item) {
        boolean isNested = key.equals("sets") && sets.isList();
        if (isNested) {
            problems.add(item, "%s: an item of sets is one set".formatted(Sanitizer.quoted(item.text())));
        }
        return !isNested;
    }

    private Optional<SetList> variation(MappingReader fields, String key, Optional<DosePhrase> standard) {
        return fields.parsed(key, text -> DosePhraseParser.parse(text, standard))
                .flatMap(sets -> sets);
    }
}
