package circuit.library.check;

import circuit.routine.Dose;
import circuit.routine.Effort;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.routine.SetList;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import circuit.yaml.Node;
import circuit.yaml.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes on what a coach would ask about in a valid routine: long sets and rests, ranges in lists, a block without a name. */
final class CardNotes {
    private static final Duration LONG_SET = Duration.ofMinutes(30);
    private static final Duration LONG_REST = Duration.ofMinutes(15);

    private final List<Problem> notes = new ArrayList<>();

    private CardNotes() {}

    static List<Problem> of(Optional<Node> root, List<BlockNode> blocks, Routine routine) {
        CardNotes all = new CardNotes();
        if (root.isPresent() && root.get() instanceof Node.Mapping top) {
            all.addLongRest(top.entry("lead-in"), routine.defaults().leadIn());
            all.addLongRest(top.entry("switch"), routine.defaults().switchTime());
        }
        boolean hasNames = blocks.stream().anyMatch(node -> node.block().name().isPresent());
        for (BlockNode node : blocks) {
            if (hasNames && node.block().name().isEmpty()) {
                all.add(node.mapping(), "other blocks have names, and this one has none; add name: Main part");
            }
            all.addLongRest(node.mapping().entry("rest"), node.block().rests().between());
            all.addLongRest(
                    node.mapping().entry("round-rest"), node.block().rests().round());
            all.addLongRest(
                    node.mapping().entry("rest-after"), node.block().rests().after());
            for (int i = 0; i < node.block().exercises().size(); i++) {
                all.addExercise(node.block().exercises().get(i), node.dose(i));
            }
        }
        return all.notes;
    }

    private void addExercise(Prescription exercise, Node place) {
        if (place instanceof Node.Mapping dose) {
            addLongRest(dose.entry("rest"), exercise.timing().rest().orElse(Duration.ZERO));
            addLongRest(dose.entry("switch"), exercise.timing().switchTime().orElse(Duration.ZERO));
        }
        exercise.amounts()
                .all()
                .flatMap(sets -> sets.doses().stream())
                .filter(dose -> dose.effort().time().orElse(Duration.ZERO).compareTo(LONG_SET) > 0)
                .findFirst()
                .ifPresent(dose -> add(place, longSet(dose)));
        exercise.amounts()
                .all()
                .filter(CardNotes::isListWithRange)
                .findFirst()
                .ifPresent(sets -> add(
                        place,
                        "a range grows from one session to the next, and a list fixes each set; write "
                                + (sets.dose(1).effort().isReps()
                                        ? "3 x 8-12 reps, or 12, 10, 8 reps"
                                        : "3 x 20-40s, or 20, 30, 40s")));
    }

    private static String longSet(Dose dose) {
        String written = Sanitizer.shortened(dose.written());
        return written.matches("\\d+m")
                ? "%s is a set of %s minutes; if that is a slip, write %ss, or %s metres for a distance"
                        .formatted(written, number(written), number(written), number(written))
                : "%s is a long set; if that is a slip, mend its unit".formatted(written);
    }

    private static String number(String written) {
        return written.substring(0, written.length() - 1);
    }

    /** Sets of different loads grow each by itself, so they may have ranges. */
    private static boolean isListWithRange(SetList sets) {
        boolean isOneLoad = sets.doses().stream().map(Dose::load).distinct().count() == 1;
        return !sets.isSame() && isOneLoad && sets.doses().stream().anyMatch(CardNotes::isRange);
    }

    private static boolean isRange(Dose dose) {
        return (dose.effort() instanceof Effort.Reps reps && reps.isRange())
                || (dose.effort() instanceof Effort.Timed timed
                        && !timed.least().equals(timed.most()));
    }

    private void addLongRest(Optional<Node.Entry> written, Duration rest) {
        if (written.isPresent() && rest.compareTo(LONG_REST) > 0) {
            boolean isMinutes = rest.toSecondsPart() == 0 && rest.compareTo(Duration.ofHours(1)) < 0;
            String remedy = isMinutes ? "write %ds".formatted(rest.toMinutes()) : "mend its unit";
            add(
                    written.get().value(),
                    "%s is a long %s; if that is a slip, %s"
                            .formatted(
                                    TimeText.written(rest), written.get().key().text(), remedy));
        }
    }

    private void add(Node place, String note) {
        notes.add(new Problem(place.line(), place.column(), "note: " + note));
    }
}
