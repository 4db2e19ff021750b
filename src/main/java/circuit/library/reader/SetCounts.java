package circuit.library.reader;

import circuit.library.reader.ExerciseListReader.Listed;
import circuit.routine.Block.Order;
import circuit.routine.Prescription;
import circuit.routine.Prescription.Amounts;
import circuit.routine.SetList;
import java.util.List;
import java.util.Optional;

/**
 * How many sets or rounds a block has, which its exercises may say as well: an exercise with its own number of sets makes
 * the order one by sets, and a list of amounts says how many rounds there are where the block does not.
 */
final class SetCounts {
    private final List<Listed> listed;
    private final Order order;
    private final boolean saysRounds;
    private final int rounds;
    private final ProblemCollector problems;

    SetCounts(List<Listed> listed, Optional<Order> order, boolean saysRounds, int rounds, ProblemCollector problems) {
        this.listed = listed;
        this.saysRounds = saysRounds;
        this.problems = problems;
        boolean hasOwnCount = listed.stream().anyMatch(item -> item.lists().anyMatch(SetList::isOwnCount));
        this.order = order.orElse(hasOwnCount ? Order.SETS : Order.CIRCUIT);
        this.rounds = saysRounds || this.order == Order.SETS ? rounds : longest();
        listed.forEach(this::check);
    }

    Order order() {
        return order;
    }

    int rounds() {
        return rounds;
    }

    /** The exercises; in an order by sets without rounds, a list of amounts has a set for each. */
    List<Prescription> exercises() {
        return listed.stream().map(item -> counted(item.prescription())).toList();
    }

    private int longest() {
        return listed.stream()
                .flatMap(Listed::lists)
                .mapToInt(sets -> sets.doses().size())
                .max()
                .orElse(1);
    }

    private void check(Listed item) {
        if (order == Order.CIRCUIT && item.lists().anyMatch(SetList::isOwnCount)) {
            problems.add(
                    item.place(),
                    "in a circuit the rounds say how many sets there are; write rounds: 3 above, or order: sets");
            return;
        }
        boolean isFixed = saysRounds || order == Order.CIRCUIT;
        Optional<SetList> other = item.lists()
                .filter(sets ->
                        !sets.isOwnCount() && sets.isList() && sets.doses().size() != rounds)
                .findFirst();
        if (isFixed && other.isPresent()) {
            problems.add(
                    item.place(),
                    "a list of %d amounts, and %d rounds; write one amount for each round"
                            .formatted(other.get().doses().size(), rounds));
        }
    }

    private Prescription counted(Prescription prescription) {
        if (order == Order.CIRCUIT || saysRounds) {
            return prescription;
        }
        Amounts amounts = prescription.amounts();
        return new Prescription(
                prescription.exercise(),
                new Amounts(
                        counted(amounts.standard()),
                        amounts.easier().map(SetCounts::counted),
                        amounts.harder().map(SetCounts::counted),
                        amounts.weeks().stream().map(SetCounts::counted).toList()),
                prescription.timing(),
                prescription.note(),
                prescription.equipment());
    }

    private static SetList counted(SetList sets) {
        return sets.isList() ? new SetList(sets.doses(), true) : sets;
    }
}
