package circuit.library.dose;

import circuit.library.dose.AmountParser.Amount;
import circuit.routine.Dose;
import circuit.routine.Dose.Bites;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Effort;
import circuit.routine.SetList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a dose says; what it leaves out is empty.
 *
 * @param sets how many, if it says so
 * @param amounts one, or one for each set; none where it only says how a time is broken up
 */
public record DosePhrase(
        OptionalInt sets,
        List<Amount> amounts,
        Optional<Bites> bites,
        Optional<Sides> sides,
        Optional<Load> load,
        Optional<Tempo> tempo) {
    public DosePhrase {
        amounts = List.copyOf(amounts);
    }

    /** The same, with what it leaves out taken from another one. */
    public DosePhrase or(DosePhrase other) {
        List<Amount> all = amounts.isEmpty() ? other.amounts : amounts;
        boolean isPaced = all.stream().allMatch(amount -> amount.effort().isReps());
        return new DosePhrase(
                sets.isPresent() || all.size() > 1 ? sets : other.sets,
                all,
                bites,
                sides.or(other::sides),
                load.or(other::load),
                isPaced ? tempo.or(other::tempo) : tempo);
    }

    /**
     * The sets that it asks for.
     *
     * @throws IllegalArgumentException if its parts do not fit together; the message says what would be right
     */
    public SetList setList() {
        List<Dose> doses = amounts.stream().map(this::dose).toList();
        if (sets.isEmpty()) {
            return new SetList(doses, false);
        }
        if (doses.size() > 1) {
            throw new IllegalArgumentException(
                    "a list says itself how many sets there are; leave out %d x".formatted(sets.getAsInt()));
        }
        return SetList.of(sets.getAsInt(), doses.get(0));
    }

    private Dose dose(Amount amount) {
        if (tempo.isPresent() && !amount.effort().isReps()) {
            throw new IllegalArgumentException("a tempo paces reps, and %s has none; leave it out"
                    .formatted(amount.effort() instanceof Effort.Distance ? "a distance" : "a timed set"));
        }
        if (bites.isPresent()) {
            if (!(amount.effort() instanceof Effort.Timed timed)) {
                throw new IllegalArgumentException(
                        "bites break up a time, and this dose is %s; write a dose like 8 reps"
                                .formatted(amount.written()));
            }
            if (bites.get().on().compareTo(timed.most()) > 0) {
                throw new IllegalArgumentException("a bite is longer than the whole %s".formatted(amount.written()));
            }
        }
        return new Dose(amount.effort(), amount.written(), sides.orElse(Sides.TOGETHER), load, tempo, bites);
    }
}
