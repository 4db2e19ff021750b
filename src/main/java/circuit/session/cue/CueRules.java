package circuit.session.cue;

import static circuit.session.cue.Cue.Kind.BITE_OFF;
import static circuit.session.cue.Cue.Kind.BITE_ON;
import static circuit.session.cue.Cue.Kind.COUNTDOWN;
import static circuit.session.cue.Cue.Kind.GET_READY;
import static circuit.session.cue.Cue.Kind.GO;
import static circuit.session.cue.Cue.Kind.HALFWAY;
import static circuit.session.cue.Cue.Kind.LAST_REPS;
import static circuit.session.cue.Cue.Kind.REP;
import static circuit.session.cue.Cue.Kind.REST;
import static circuit.session.cue.Cue.Kind.SWITCH;
import static circuit.session.cue.Cue.Kind.TEN_SECONDS;

import circuit.plan.PlannedSet;
import circuit.plan.Step;
import circuit.routine.Dose.Bites;
import circuit.routine.Effort;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The table of cues: which kind of step has which, and when. Every moment follows from the step and its present length,
 * so a step that is made longer or shorter takes its cues along. The session adds the cues that belong to no step: a
 * round done, a pause, the end.
 */
final class CueRules {
    private static final long SECOND = 1_000_000_000L;

    private static final List<Rule> TABLE = List.of(
            new Rule(GET_READY, step -> step.kind() == Step.Kind.LEAD_IN, CueRules::atStart),
            new Rule(GO, Step::isWork, CueRules::atStart),
            new Rule(SWITCH, step -> step.kind() == Step.Kind.SWITCH, CueRules::atStart),
            new Rule(REST, CueRules::isRest, CueRules::atStart),
            new Rule(TEN_SECONDS, CueRules::isRest, (step, length) -> beforeEnd(length, 10, 30)),
            new Rule(COUNTDOWN, CueRules::isCountedDown, (step, length) -> countdown(length)),
            new Rule(HALFWAY, CueRules::isTimed, (step, length) -> halfway(length)),
            new Rule(BITE_OFF, CueRules::hasBites, (step, length) -> bites(step, length, BITE_OFF)),
            new Rule(BITE_ON, CueRules::hasBites, (step, length) -> bites(step, length, BITE_ON)),
            new Rule(REP, CueRules::isPaced, (step, length) -> reps(step, 1, lastReps(step) - 1)),
            new Rule(
                    LAST_REPS,
                    CueRules::isPaced,
                    (step, length) ->
                            reps(step, Math.max(1, lastReps(step)), step.set().reps())));

    /** A kind of cue, the steps that have it, and its moments in them. */
    private record Rule(Cue.Kind kind, Predicate<Step> applies, Moments moments) {
        Stream<CueSchedule.Entry> entries(Step step, long length) {
            return applies.test(step)
                    ? moments.in(step, length)
                            .map(moment -> new CueSchedule.Entry(moment.after(), new Cue(kind, step, moment.count())))
                    : Stream.empty();
        }
    }

    /** The moments of a cue in a step of that length, in nanoseconds. */
    @FunctionalInterface
    private interface Moments {
        Stream<Moment> in(Step step, long length);
    }

    /** Nanoseconds after the step's start, and the cue's number. */
    private record Moment(long after, int count) {}

    private CueRules() {}

    /** All cues of a step of that length in nanoseconds, in order. */
    static List<CueSchedule.Entry> of(Step step, long length) {
        return TABLE.stream()
                .flatMap(rule -> rule.entries(step, length))
                .sorted((a, b) -> Long.compare(a.after(), b.after()))
                .toList();
    }

    /** The cues of the seconds between the end of a pause and going on with a step. */
    static List<CueSchedule.Entry> ofCountIn(Step step, long length) {
        return new Rule(COUNTDOWN, any -> true, (any, nanos) -> countdown(nanos))
                .entries(step, length)
                .toList();
    }

    private static boolean isRest(Step step) {
        return step.kind() == Step.Kind.REST;
    }

    private static boolean isTimed(Step step) {
        return step.isWork() && step.set().dose().effort() instanceof Effort.Timed;
    }

    private static boolean isCountedDown(Step step) {
        return step.kind() == Step.Kind.LEAD_IN || isTimed(step) || isRest(step);
    }

    private static boolean hasBites(Step step) {
        return step.isWork() && step.set().dose().bites().isPresent();
    }

    private static boolean isPaced(Step step) {
        return step.isWork() && step.set().reps() > 0 && !step.waits();
    }

    private static Stream<Moment> atStart(Step step, long length) {
        return Stream.of(new Moment(0, 0));
    }

    private static Stream<Moment> countdown(long length) {
        return IntStream.of(3, 2, 1).boxed().flatMap(seconds -> beforeEnd(length, seconds, seconds));
    }

    /** Some seconds before the end, if the step lasts {@code atLeast} seconds; never at its start, which has its own cue. */
    private static Stream<Moment> beforeEnd(long length, int seconds, int atLeast) {
        long after = length - seconds * SECOND;
        return length >= atLeast * SECOND && after > 0 ? Stream.of(new Moment(after, seconds)) : Stream.empty();
    }

    private static Stream<Moment> halfway(long length) {
        return length >= 20 * SECOND ? Stream.of(new Moment(length / 2, 0)) : Stream.empty();
    }

    private static Stream<Moment> bites(Step step, long length, Cue.Kind kind) {
        Bites bites = step.set().dose().bites().orElseThrow();
        long cycle = bites.cycle().toNanos();
        long first = kind == BITE_OFF ? bites.on().toNanos() : cycle;
        return LongStream.iterate(first, after -> after < length, after -> after + cycle)
                .mapToObj(after -> new Moment(after, 0));
    }

    /** The first of the last three reps; below 1 in a set of fewer. */
    private static int lastReps(Step step) {
        return step.set().reps() - 2;
    }

    private static Stream<Moment> reps(Step step, int first, int last) {
        PlannedSet set = step.set();
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Moment(set.repLength().toNanos() * (number - 1L), number));
    }
}
