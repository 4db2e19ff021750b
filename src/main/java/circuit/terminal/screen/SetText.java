package circuit.terminal.screen;

import circuit.plan.PlannedSet;
import circuit.plan.Side;
import circuit.plan.Step;
import circuit.routine.Block.Order;
import circuit.routine.Dose;
import circuit.session.Snapshot;
import circuit.text.Sanitizer;
import circuit.text.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What there is to say about a set, in few words. */
public final class SetText {
    private static final String DOT = " · ";

    private SetText() {}

    public static String title(PlannedSet set) {
        return Sanitizer.clean(set.exercise().title());
    }

    /** {@code 10 reps each side · 12kg · tempo 2-4-2}. */
    public static String dose(Dose dose) {
        List<String> parts = new ArrayList<>();
        parts.add(Sanitizer.clean(dose.written())
                + switch (dose.sides()) {
                    case TOGETHER -> "";
                    case EACH -> " each side";
                    case ALTERNATING -> " alternating";
                });
        dose.load().ifPresent(load -> parts.add(load.toString()));
        dose.tempo().ifPresent(tempo -> parts.add("tempo " + tempo));
        dose.bites()
                .ifPresent(bites ->
                        parts.add(TimeText.written(bites.on()) + " on, " + TimeText.written(bites.off()) + " off"));
        return String.join(DOT, parts);
    }

    /** {@code Last time 12, 12, 10 · aim for 12}; nothing for an exercise that is new. */
    public static Optional<String> history(PlannedSet set) {
        return set.lastTime()
                .map(last -> "Last time " + last
                        + (set.aim().isPresent() ? DOT + "aim for " + set.aim().getAsInt() : ""));
    }

    /** {@code Main · round 2 of 3 · exercise 3 of 5}; nothing that there is only one of. */
    public static String position(PlannedSet set) {
        List<String> parts = new ArrayList<>();
        set.position().block().map(Sanitizer::clean).ifPresent(parts::add);
        if (set.rounds() > 1) {
            parts.add(round(set));
        }
        if (set.position().places() > 1) {
            parts.add("exercise " + set.position().place() + " of "
                    + set.position().places());
        }
        return String.join(DOT, parts);
    }

    static String round(PlannedSet set) {
        String what = set.position().order() == Order.SETS ? "set " : "round ";
        return what + set.round() + " of " + set.rounds();
    }

    static String left(Snapshot now) {
        return (now.plan().isAbout() ? "about " : "")
                + TimeText.clock(now.timing().left()) + " left";
    }

    /** What is worked after this set. */
    static String next(Snapshot now) {
        PlannedSet set = now.step().set();
        Optional<PlannedSet> ahead =
                now
                        .plan()
                        .steps()
                        .subList(now.step().index() + 1, now.plan().steps().size())
                        .stream()
                        .filter(Step::isWork)
                        .map(Step::set)
                        .filter(other -> other.number() != set.number())
                        .findFirst();
        return ahead.map(other -> other.isOtherSideOf(set)
                        ? "the same on the " + side(other) + " side"
                        : title(other) + DOT + dose(other.dose()))
                .orElse("the end. This is the last one.");
    }

    private static String side(PlannedSet set) {
        return set.side().map(Side::text).orElse("other");
    }

    static String shout(Side side) {
        return side.text().toUpperCase(Locale.ROOT);
    }
}
