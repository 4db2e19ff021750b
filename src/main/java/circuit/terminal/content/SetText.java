package circuit.terminal.content;

import circuit.plan.Plan;
import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.routine.Measure;
import circuit.session.SetResult;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for a set, for every view of a session. */
public final class SetText {
    private static final String DOT = " · ";

    private SetText() {}

    public static String title(PlannedSet set) {
        return Sanitizer.clean(set.exercise().title());
    }

    /** What was done: {@code 1 rep}, {@code 41 s}, {@code 12 reps @ 40lb}, {@code 2:05}, {@code 20 metres in 18 s}. */
    public static String amount(SetResult result) {
        return amountAlone(result) + load(result.set());
    }

    /** The same without the load. */
    static String amountAlone(SetResult result) {
        Measure measure = result.set().dose().effort().measure();
        if (measure.isCounted()) {
            return measure.count(result.reps());
        }
        long seconds = TimeText.toSecond(result.time()).toSeconds();
        String time = seconds < 100 ? seconds + " s" : TimeText.clock(Duration.ofSeconds(seconds));
        return result.distance().map(way -> way.text() + " in " + time).orElse(time);
    }

    /** {@code  @ 40lb}; empty without a load, and where it can only be what it was planned to be. */
    static String load(PlannedSet set) {
        return set.dose().load().map(load -> " @ " + load).orElse(set.hasOwnLoad() ? "" : " without load");
    }

    /** {@code 10 reps each side · 12kg · tempo 2-4-2}. */
    public static String dose(Dose dose) {
        return joined(Stream.of(
                Optional.of(Sanitizer.clean(dose.written()) + dose.sides().text()),
                dose.load().map(Object::toString),
                dose.tempo().map(tempo -> "tempo " + tempo),
                dose.bites()
                        .map(bites ->
                                TimeText.written(bites.on()) + " on, " + TimeText.written(bites.off()) + " off")));
    }

    /** {@code Last time 12, 12, 10 · aim for 12}; empty for an exercise that is new. */
    public static Optional<String> history(PlannedSet set) {
        String aim = set.aim().isPresent() ? DOT + "aim for " + set.aim().getAsInt() : "";
        return set.lastTime().map(last -> "Last time " + last + aim);
    }

    /** {@code Main · round 2 of 3 · exercise 3 of 5}, without what there is only one of. */
    public static String position(PlannedSet set) {
        return joined(Stream.of(
                set.position().block().map(Sanitizer::clean), round(set, " of "), exercise(set, "exercise ", " of ")));
    }

    /** The same for less room: {@code round 2/3 · exercise 3/5}, and {@code round 2/3 · ex. 3/5}. */
    static List<String> briefPositions(PlannedSet set) {
        return Stream.of("exercise ", "ex. ")
                .map(word -> joined(Stream.of(round(set, "/"), exercise(set, word, "/"))))
                .toList();
    }

    private static Optional<String> round(PlannedSet set, String of) {
        String round = set.position().order() == Order.SETS ? "set " : "round ";
        return Optional.of(round + set.round() + (set.rounds() > 0 ? of + set.rounds() : ""))
                .filter(any -> set.rounds() != 1);
    }

    private static Optional<String> exercise(PlannedSet set, String word, String of) {
        PlannedSet.Position position = set.position();
        return Optional.of(word + position.place() + of + position.places()).filter(any -> position.places() > 1);
    }

    /** What is worked after a step. */
    static String next(Plan plan, Step step) {
        PlannedSet set = step.set();
        return plan.steps().subList(step.index() + 1, plan.steps().size()).stream()
                .filter(Step::isWork)
                .map(Step::set)
                .filter(other -> other.number() != set.number())
                .findFirst()
                .map(other -> other.isOtherSideOf(set) ? otherSide(other) : title(other) + DOT + dose(other.dose()))
                .orElse("the end. This is the last one.");
    }

    private static String otherSide(PlannedSet set) {
        return "the same on the " + set.side().map(Side::text).orElse("other") + " side";
    }

    static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(DOT));
    }
}
