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
import static circuit.session.cue.Cue.Kind.TIME;

import circuit.plan.Step;
import circuit.routine.Dose.Bites;
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
            new Rule(TEN_SECONDS, CueRules::isRest, timing -> beforeEnd(timing, 10, 30)),
            new Rule(COUNTDOWN, CueRules::isCountedDown, timing -> countdown(timing)),
            new Rule(HALFWAY, CueRules::isTimed, timing -> halfway(timing)),
            new Rule(TIME, CueRules::hasTimeTold, CueRules::timeTold),
            new Rule(BITE_OFF, CueRules::hasBites, timing -> bites(timing, BITE_OFF)),
            new Rule(BITE_ON, CueRules::hasBites, timing -> bites(timing, BITE_ON)),
            new Rule(REP, CueRules::isPaced, timing -> reps(timing, 1, lastReps(timing) - 1)),
            new Rule(
                    LAST_REPS,
                    CueRules::isPaced,
                    timing -> reps(timing, Math.max(1, lastReps(timing)), timing.mostReps())));

    /** A kind of cue, the steps that have it, and its moments in them. */
    private record Rule(Cue.Kind kind, Predicate<Step> applies, Moments moments) {
        Stream<CueSchedule.Entry> entries(StepTiming timing) {
            Step step = timing.step();
            return applies.test(step)
                    ? moments.in(timing)
                            .map(moment -> new CueSchedule.Entry(moment.after(), new Cue(kind, step, moment.count())))
                    : Stream.empty();
        }
    }

    /** The moments of a cue in a step. */
    @FunctionalInterface
    private interface Moments {
        Stream<Moment> in(StepTiming timing);
    }

    /** Nanoseconds after the step's start, and the cue's number. */
    private record Moment(long after, int count) {}

    private CueRules() {}

    /** All cues of a step, in order. */
    static List<CueSchedule.Entry> of(StepTiming timing) {
        return TABLE.stream()
                .flatMap(rule -> rule.entries(timing))
                .sorted((a, b) -> Long.compare(a.after(), b.after()))
                .toList();
    }

    /** The cues of the seconds between the end of a pause and going on with a step. */
    static List<CueSchedule.Entry> ofCountIn(StepTiming timing) {
        return new Rule(COUNTDOWN, any -> true, CueRules::countdown)
                .entries(timing)
                .toList();
    }

    /** The cues of a block that ends by the clock: its half, its last ten seconds, three, two, one. */
    static List<CueSchedule.Entry> ofBlock(StepTiming timing) {
        return Stream.of(
                        new Rule(HALFWAY, any -> true, CueRules::halfway),
                        new Rule(TEN_SECONDS, any -> true, whole -> beforeEnd(whole, 10, 30)),
                        new Rule(COUNTDOWN, any -> true, CueRules::countdown))
                .flatMap(rule -> rule.entries(timing))
                .toList();
    }

    private static boolean isRest(Step step) {
        return step.kind() == Step.Kind.REST;
    }

    private static boolean isTimed(Step step) {
        return step.isWork() && step.set().dose().effort().isTimed();
    }

    private static boolean isCountedDown(Step step) {
        return step.kind() == Step.Kind.LEAD_IN || isTimed(step) || isRest(step);
    }

    private static boolean hasTimeTold(Step step) {
        return step.isWork() && step.set().coaching().cueEvery().isPresent();
    }

    /** Of a hold without a known end, for an hour. */
    private static Stream<Moment> timeTold(StepTiming timing) {
        long every = timing.step().set().coaching().cueEvery().orElseThrow().toNanos();
        long end = timing.step().isOpen() ? 3600 * SECOND : timing.length().toNanos();
        return LongStream.iterate(every, after -> after < end, after -> after + every)
                .mapToObj(after -> new Moment(after, (int) (after / SECOND)));
    }

    private static boolean hasBites(Step step) {
        return step.isWork() && step.set().dose().bites().isPresent();
    }

    private static boolean isPaced(Step step) {
        return step.isWork() && step.set().reps() > 0 && !step.waits();
    }

    private static Stream<Moment> atStart(StepTiming timing) {
        return Stream.of(new Moment(0, 0));
    }

    private static Stream<Moment> countdown(StepTiming timing) {
        return IntStream.of(3, 2, 1).boxed().flatMap(seconds -> beforeEnd(timing, seconds, seconds));
    }

    /** Some seconds before the end, if the step lasts {@code atLeast} seconds; never at its start, which has its own cue. */
    private static Stream<Moment> beforeEnd(StepTiming timing, int seconds, int atLeast) {
        long length = timing.length().toNanos();
        long after = length - seconds * SECOND;
        return length >= atLeast * SECOND && after > 0 ? Stream.of(new Moment(after, seconds)) : Stream.empty();
    }

    private static Stream<Moment> halfway(StepTiming timing) {
        long length = timing.length().toNanos();
        return length >= 20 * SECOND ? Stream.of(new Moment(length / 2, 0)) : Stream.empty();
    }

    private static Stream<Moment> bites(StepTiming timing, Cue.Kind kind) {
        Bites bites = timing.step().set().dose().bites().orElseThrow();
        long length = timing.length().toNanos();
        long cycle = bites.cycle().toNanos();
        long first = kind == BITE_OFF ? bites.on().toNanos() : cycle;
        return LongStream.iterate(first, after -> after < length, after -> after + cycle)
                .mapToObj(after -> new Moment(after, 0));
    }

    /** The first of the last three reps; below 1 in a set of fewer. */
    private static int lastReps(StepTiming timing) {
        return timing.mostReps() - 2;
    }

    private static Stream<Moment> reps(StepTiming timing, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Moment(timing.pace().start(number).toNanos(), number));
    }
}
