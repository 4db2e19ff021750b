package circuit.plan;

import circuit.plan.PlanOptions.Level;
import circuit.routine.Block;
import circuit.routine.Block.Pick;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Prescription.Amounts;
import circuit.routine.Prescription.Timing;
import circuit.routine.Routine;
import circuit.routine.SetList;
import circuit.text.English;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Selects the exercises of a routine that are trained today, by level, equipment at hand and pools. */
final class ExerciseSelector {
    private final Exercises exercises;
    private final PlanOptions options;
    private final TrainingHistory history;
    private final int week;
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean levelChangedSomething;

    /** A block, and the exercises that are trained of it today; at least one. */
    record SelectedBlock(Block block, List<Station> stations) {
        SelectedBlock {
            stations = List.copyOf(stations);
        }
    }

    /**
     * One exercise of the block, in the variation that was selected.
     *
     * @param timing its own times, in place of the block's and the routine's
     */
    record Station(Exercise exercise, SetList sets, Timing timing, Optional<String> note) {

        /** Another exercise with the same doses, converted to how that exercise uses the two sides. */
        Station with(Exercise other) {
            SetList converted = other.sides().map(sets::on).orElse(sets);
            return new Station(other, converted, timing, note);
        }

        Station with(SetList other) {
            return new Station(exercise, other, timing, note);
        }

        Stream<ExerciseVariant> variants() {
            return sets.doses().stream().map(dose -> ExerciseVariant.of(exercise.name(), dose));
        }
    }

    ExerciseSelector(Exercises exercises, PlanOptions options, TrainingHistory history, int week) {
        this.exercises = exercises;
        this.options = options;
        this.history = history;
        this.week = week;
    }

    /**
     * The blocks of which something is trained.
     *
     * @throws PlanException if the options do not fit the routine, or leave nothing of it
     */
    List<SelectedBlock> select(Routine routine) {
        if (options.extent().pick().isPresent()) {
            checkPick(routine, options.extent().pick().getAsInt());
        }
        List<SelectedBlock> blocks = new ArrayList<>();
        for (Block block : routine.blocks()) {
            List<Station> stations =
                    block.pick().isPresent() ? picked(block, block.pick().get()) : all(block);
            if (!stations.isEmpty()) {
                blocks.add(new SelectedBlock(block, stations));
            }
        }
        if (blocks.isEmpty()) {
            throw nothingPossible(routine);
        }
        if (options.level() != Level.STANDARD && !levelChangedSomething) {
            remarks.add(
                    "the level %s changes nothing in %s: no exercise in it has a version of that level that can be done here"
                            .formatted(options.level().name().toLowerCase(Locale.ROOT), routine.name()));
        }
        return blocks;
    }

    /** Every variant that may be selected, whatever the history. */
    Set<ExerciseVariant> variants(Routine routine) {
        return routine.blocks().stream()
                .flatMap(block -> (block.pick().isPresent() ? candidates(block) : all(block)).stream())
                .flatMap(Station::variants)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was swapped or left out, in words. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private static void checkPick(Routine routine, int pick) {
        List<Block> pools = routine.blocks().stream()
                .filter(block -> block.pick().isPresent())
                .toList();
        if (pools.isEmpty()) {
            throw new PlanException("%s has no pool to pick from; leave out --pick".formatted(routine.name()));
        }
        for (Block pool : pools) {
            int listed = pool.exercises().size();
            if (pick > listed) {
                throw new PlanException("--pick %d is more than the %d exercises that %s lists; 1 to %d would do"
                        .formatted(pick, listed, routine.name(), listed));
            }
        }
    }

    /** All exercises of a block; without its equipment an exercise is swapped or left out. */
    private List<Station> all(Block block) {
        return block.exercises().stream()
                .map(this::atLevel)
                .flatMap(station -> (isPossible(station) ? Optional.of(station) : swapped(station)).stream())
                .toList();
    }

    private Optional<Station> swapped(Station station) {
        Exercise missing = station.exercise();
        Optional<Exercise> other = missing.variations().instead().stream()
                .flatMap(name -> exercises.named(name).stream())
                .filter(instead -> options.hasAll(instead.equipment()))
                .findFirst();
        String lacking = lacking(missing.equipment());
        remarks.add(other.map(instead -> "%s instead of %s: %s".formatted(instead.title(), missing.title(), lacking))
                .orElseGet(() -> "%s left out: %s".formatted(missing.title(), lacking)));
        return other.map(station::with);
    }

    /** Of a pool the exercises done least recently, in the file's order. */
    private List<Station> picked(Block pool, Pick pick) {
        List<Station> candidates = candidates(pool);
        int wanted = options.extent().pick().orElse(pick.most());
        int enough = options.extent().pick().orElse(pick.least());
        if (candidates.size() < enough) {
            remarks.add("only %d of %d exercises to pick can be done with %s at hand"
                    .formatted(candidates.size(), enough, atHand()));
        }
        // Not by Comparator.comparing: class archives leave out its serializable lambda, 9 ms for list on JDK 25.
        Comparator<Integer> leastRecentFirst =
                (one, other) -> lastDone(candidates.get(one)).compareTo(lastDone(candidates.get(other)));
        return IntStream.range(0, candidates.size())
                .boxed()
                .sorted(leastRecentFirst)
                .limit(wanted)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(candidates::get)
                .toList();
    }

    private List<Station> candidates(Block pool) {
        return pool.exercises().stream()
                .map(this::atLevel)
                .filter(this::isPossible)
                .toList();
    }

    private boolean isPossible(Station station) {
        return options.hasAll(station.exercise().equipment());
    }

    private Instant lastDone(Station station) {
        return history.lastDone(station.exercise().name()).orElse(Instant.MIN);
    }

    private Station atLevel(Prescription prescription) {
        Exercise exercise = prescription.isFromLibrary()
                ? named(prescription.exercise())
                : Exercise.titled(prescription.exercise(), prescription.equipment());
        Amounts amounts = prescription.amounts();
        Station standard = new Station(exercise, amounts.inWeek(week), prescription.timing(), prescription.note());
        Optional<Station> varied = switch (options.level()) {
            case STANDARD -> Optional.empty();
            case EASIER ->
                varied(standard, amounts.easier(), exercise.variations().easier());
            case HARDER ->
                varied(standard, amounts.harder(), exercise.variations().harder());
        };
        levelChangedSomething |= varied.isPresent();
        return varied.orElse(standard);
    }

    /** With the dose's own variation, else with the exercise's if its equipment is at hand. */
    private Optional<Station> varied(Station standard, Optional<SetList> sets, Optional<String> exercise) {
        return sets.map(standard::with)
                .or(() -> exercise.flatMap(exercises::named)
                        .filter(other -> options.hasAll(other.equipment()))
                        .map(standard::with));
    }

    private Exercise named(String name) {
        return exercises
                .named(name)
                .orElseThrow(() -> new PlanException("there is no exercise \"%s\" in the library".formatted(name)));
    }

    private PlanException nothingPossible(Routine routine) {
        List<String> missing = missing(routine.prescriptions().stream()
                .flatMap(prescription -> atLevel(prescription).exercise().equipment().stream())
                .toList());
        return new PlanException(
                "no exercise of %s can be done with %s at hand: %s %s missing"
                        .formatted(routine.name(), atHand(), English.all(missing), missing.size() == 1 ? "is" : "are"),
                PlanException.Reason.HAVE);
    }

    private String lacking(List<String> equipment) {
        return "no " + String.join(", ", missing(equipment));
    }

    private List<String> missing(List<String> equipment) {
        return equipment.stream()
                .filter(item -> !options.has(item))
                .distinct()
                .sorted()
                .toList();
    }

    private String atHand() {
        Set<String> have = options.have().orElse(Set.of());
        return have.isEmpty() ? "a mat" : have.stream().sorted().collect(Collectors.joining(", "));
    }
}
