package circuit.routine;

import java.util.Collections;
import java.util.List;

/**
 * What is done of an exercise, set by set.
 *
 * @param doses one for each set; the last one goes on where there are more sets than doses
 * @param isOwnCount whether it says itself how many sets there are, rather than leaving that to the rounds of its block
 */
public record SetList(List<Dose> doses, boolean isOwnCount) {
    /** The most sets that an exercise may ask for. */
    public static final int MOST_SETS = Block.MOST_ROUNDS;

    public SetList {
        doses = List.copyOf(doses);
        if (doses.isEmpty() || doses.size() > MOST_SETS) {
            throw new IllegalArgumentException(
                    "an exercise has 1 to %d sets, not %d".formatted(MOST_SETS, doses.size()));
        }
    }

    /** The same dose in each set, as often as the block has rounds. */
    public static SetList of(Dose dose) {
        return new SetList(List.of(dose), false);
    }

    /** The same dose so many times. */
    public static SetList of(int sets, Dose dose) {
        return new SetList(Collections.nCopies(sets, dose), true);
    }

    /** The dose of that set, from 1. */
    public Dose dose(int set) {
        return doses.get(Math.min(set, doses.size()) - 1);
    }

    /** The same amounts on other sides; one side alone stays as it is. */
    public SetList on(Dose.Sides sides) {
        return new SetList(
                doses.stream()
                        .map(dose -> dose.sides().isOneSided() ? dose : dose.on(sides))
                        .toList(),
                isOwnCount);
    }

    /** Whether it gives an amount for each set or round. */
    public boolean isList() {
        return doses.size() > 1 || isOwnCount;
    }

    /** How many sets there are in a block of so many rounds. */
    public int count(int rounds) {
        return isOwnCount ? doses.size() : rounds;
    }

    /** Whether all sets are the same. */
    public boolean isSame() {
        return doses.stream().allMatch(doses.get(0)::equals);
    }

    /** As it would be written in a routine: {@code 3 x 10 reps each side}, {@code 12, 10, 8 reps}. */
    public String phrase() {
        Dose first = doses.get(0);
        if (isSame()) {
            return isOwnCount ? "%d x %s".formatted(doses.size(), first.phrase()) : first.phrase();
        }
        String suffix = suffix(first);
        String unit = first.written().substring(first.written().lastIndexOf(' ') + 1);
        boolean isAlike = doses.stream().allMatch(dose -> suffix(dose).equals(suffix));
        if (!isAlike) {
            return String.join(", ", doses.stream().map(Dose::phrase).toList());
        }
        boolean isOneUnit = doses.stream().allMatch(dose -> dose.written().endsWith(" " + unit));
        List<String> amounts = doses.stream()
                .map(dose -> isOneUnit
                        ? dose.written().substring(0, dose.written().length() - unit.length() - 1)
                        : dose.written())
                .toList();
        return String.join(", ", amounts) + (isOneUnit ? " " + unit : "") + suffix;
    }

    /** What a dose says after its amount. */
    private static String suffix(Dose dose) {
        return dose.phrase().substring(dose.written().length());
    }
}
