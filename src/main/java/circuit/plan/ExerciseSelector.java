package circuit.plan;

import circuit.routine.Block;
import circuit.routine.Block.Pick;
import circuit.routine.Exercise;
import circuit.routine.Exercises;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Settles which exercises are trained: levels, equipment at hand, pools. */
final class ExerciseSelector {
    private final Exercises exercises;
    private final PlanOptions choices;
    private final TrainingHistory past;
    private final List<String> remarks = new ArrayList<>();
    private boolean varied;

    ExerciseSelector(Exercises exercises, PlanOptions choices, TrainingHistory past) {
        this.exercises = exercises;
        this.choices = choices;
        this.past = past;
    }

    List<Station.Group> from(Routine routine) {
        if (choices.pick().isPresent()) {
            checkPick(routine);
        }
        List<Station.Group> groups = new ArrayList<>();
        for (Block block : routine.blocks()) {
            List<Station> stations =
                    block.pick().isPresent() ? pooled(block, block.pick().get()) : all(block);
            if (!stations.isEmpty()) {
                groups.add(new Station.Group(block, stations));
            }
        }
        if (groups.isEmpty()) {
            throw new PlanException(
                    "nothing of %s is left with %s at hand; name more with --have".formatted(routine.name(), atHand()));
        }
        if (choices.level() != Level.STANDARD && !varied) {
            String level = choices.level().name().toLowerCase(Locale.ROOT);
            remark("the level %s changes nothing in %s: nothing in it has a version of that level at hand"
                    .formatted(level, routine.name()));
        }
        return groups;
    }

    /** All that can come out, whatever the past brings. */
    Set<ExerciseVariant> variants(Routine routine) {
        Set<ExerciseVariant> variants = new LinkedHashSet<>();
        for (Block block : routine.blocks()) {
            List<Station> stations = block.pick().isPresent() ? candidates(block) : all(block);
            stations.forEach(station ->
                    variants.add(ExerciseVariant.of(station.exercise().name(), station.dose())));
        }
        return variants;
    }

    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void checkPick(Routine routine) {
        int asked = choices.pick().getAsInt();
        List<Block> pools =
                routine.blocks().stream().filter(b -> b.pick().isPresent()).toList();
        if (pools.isEmpty()) {
            throw new PlanException("%s has no pool to pick from; leave out --pick".formatted(routine.name()));
        }
        for (Block pool : pools) {
            if (asked > pool.exercises().size()) {
                throw new PlanException("--pick %d is more than the %d exercises that %s lists; 1 to %d would do"
                        .formatted(
                                asked,
                                pool.exercises().size(),
                                routine.name(),
                                pool.exercises().size()));
            }
        }
    }

    private List<Station> all(Block block) {
        List<Station> stations = new ArrayList<>();
        for (Prescription prescription : block.exercises()) {
            Station station = atLevel(prescription);
            if (choices.haveAll(station.exercise().equipment())) {
                stations.add(station);
            } else {
                swapped(station).ifPresent(stations::add);
            }
        }
        return stations;
    }

    private Optional<Station> swapped(Station station) {
        Exercise missing = station.exercise();
        for (String name : missing.instead()) {
            Optional<Exercise> other = exercises.named(name);
            if (other.isPresent() && choices.haveAll(other.get().equipment())) {
                remark("%s instead of %s: %s"
                        .formatted(other.get().title(), missing.title(), lacking(missing.equipment())));
                return Optional.of(Variation.of(station, other.get()));
            }
        }
        remark("%s left out: %s".formatted(missing.title(), lacking(missing.equipment())));
        return Optional.empty();
    }

    private List<Station> pooled(Block block, Pick pick) {
        List<Station> candidates = candidates(block);
        int wanted = choices.pick().orElse(pick.most());
        if (candidates.size() < wanted) {
            remark("%d of the %d to pick: %s at hand is enough for no more"
                    .formatted(candidates.size(), wanted, atHand()));
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            places.add(i);
        }
        places.sort((one, other) -> lastDone(candidates.get(one)).compareTo(lastDone(candidates.get(other))));
        return new TreeSet<>(places.subList(0, Math.min(wanted, places.size())))
                .stream().map(candidates::get).toList();
    }

    private List<Station> candidates(Block pool) {
        return pool.exercises().stream()
                .map(this::atLevel)
                .filter(station -> choices.haveAll(station.exercise().equipment()))
                .toList();
    }

    private Instant lastDone(Station station) {
        return past.lastDone(station.exercise().name()).orElse(Instant.MIN);
    }

    private Station atLevel(Prescription prescription) {
        Exercise exercise = prescription.isFromLibrary()
                ? named(prescription.exercise())
                : Exercise.titled(prescription.exercise(), prescription.equipment());
        Station station = Variation.atLevel(prescription, exercise, choices, exercises);
        // Asked only where it matters: what a record's equals is made of takes 25 ms to assemble.
        varied |= choices.level() != Level.STANDARD
                && !(station.exercise().equals(exercise) && station.dose().equals(prescription.dose()));
        return station;
    }

    private Exercise named(String name) {
        return exercises
                .named(name)
                .orElseThrow(() -> new PlanException("there is no exercise \"%s\" in the library".formatted(name)));
    }

    private String lacking(List<String> equipment) {
        Set<String> lacking = new HashSet<>(equipment);
        lacking.remove("mat");
        choices.have().ifPresent(lacking::removeAll);
        return "no " + String.join(", ", lacking.stream().sorted().toList());
    }

    private String atHand() {
        Set<String> have = choices.have().orElse(Set.of());
        return have.isEmpty()
                ? "a mat"
                : String.join(", ", have.stream().sorted().toList());
    }

    private void remark(String text) {
        if (!remarks.contains(text)) {
            remarks.add(text);
        }
    }
}
