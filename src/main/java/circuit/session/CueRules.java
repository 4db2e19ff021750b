package circuit.session;

import static circuit.session.Cue.Kind.BITE_OFF;
import static circuit.session.Cue.Kind.BITE_ON;
import static circuit.session.Cue.Kind.COUNTDOWN;
import static circuit.session.Cue.Kind.GET_READY;
import static circuit.session.Cue.Kind.GO;
import static circuit.session.Cue.Kind.HALFWAY;
import static circuit.session.Cue.Kind.LAST_REPS;
import static circuit.session.Cue.Kind.REP;
import static circuit.session.Cue.Kind.REST;
import static circuit.session.Cue.Kind.SWITCH;
import static circuit.session.Cue.Kind.TEN_SECONDS;

import circuit.plan.Step;
import circuit.routine.Bites;
import circuit.routine.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What sounds when. All moments follow from a step and its present length, so a step that is made longer or shorter, or
 * left, takes its cues along. What no step knows of itself (a round done, a pause, the end) is the session's to tell.
 */
final class CueRules {
    private static final long SECOND = 1_000_000_000L;

    private static final List<Rule> TABLE = List.of(
            new Rule(GET_READY, CueRules::isLeadIn, CueRules::atStart),
            new Rule(GO, Step::isWork, CueRules::atStart),
            new Rule(SWITCH, CueRules::isSwitch, CueRules::atStart),
            new Rule(REST, CueRules::isRest, CueRules::atStart),
            new Rule(TEN_SECONDS, CueRules::isRest, (step, length) -> toGo(length, 10, 30)),
            new Rule(COUNTDOWN, CueRules::isCountedDown, (step, length) -> toGo(length, 3, 3)),
            new Rule(COUNTDOWN, CueRules::isCountedDown, (step, length) -> toGo(length, 2, 2)),
            new Rule(COUNTDOWN, CueRules::isCountedDown, (step, length) -> toGo(length, 1, 1)),
            new Rule(HALFWAY, CueRules::isTimed, (step, length) -> halfway(length)),
            new Rule(BITE_OFF, CueRules::isBitten, (step, length) -> bites(step, length, true)),
            new Rule(BITE_ON, CueRules::isBitten, (step, length) -> bites(step, length, false)),
            new Rule(
                    REP,
                    CueRules::isPaced,
                    (step, length) -> reps(step, 1, step.set().reps() - 3)),
            new Rule(
                    LAST_REPS,
                    CueRules::isPaced,
                    (step, length) ->
                            reps(step, step.set().reps() - 2, step.set().reps())));

    /** A cue, in the steps that have it, at its moments. */
    private record Rule(Cue.Kind kind, Predicate<Step> has, Moments moments) {}

    /** When, in a step that lasts so many nanoseconds. */
    @FunctionalInterface
    private interface Moments {
        List<Moment> in(Step step, long length);
    }

    /** Nanoseconds after the step's start, and the number that is told. */
    private record Moment(long after, int count) {}

    /** A cue so many nanoseconds after its step's start. */
    record Due(long after, Cue cue) {}

    private CueRules() {}

    /** All cues of a step that lasts so many nanoseconds, in their order. */
    static List<Due> cues(Step step, long length) {
        List<Due> cues = new ArrayList<>();
        for (Rule rule : TABLE) {
            if (rule.has().test(step)) {
                for (Moment moment : rule.moments().in(step, length)) {
                    cues.add(new Due(moment.after(), new Cue(rule.kind(), step, moment.count())));
                }
            }
        }
        cues.sort((one, other) -> Long.compare(one.after(), other.after()));
        return cues;
    }

    private static boolean isLeadIn(Step step) {
        return step.kind() == Step.Kind.LEAD_IN;
    }

    private static boolean isSwitch(Step step) {
        return step.kind() == Step.Kind.SWITCH;
    }

    private static boolean isRest(Step step) {
        return step.kind() == Step.Kind.REST;
    }

    private static boolean isTimed(Step step) {
        return step.isWork() && step.set().dose().effort() instanceof Effort.Timed;
    }

    private static boolean isCountedDown(Step step) {
        return isLeadIn(step) || isTimed(step) || isRest(step);
    }

    private static boolean isBitten(Step step) {
        return step.isWork() && step.set().dose().bites().isPresent();
    }

    private static boolean isPaced(Step step) {
        return step.isWork() && step.set().reps() > 0 && !step.waits();
    }

    private static List<Moment> atStart(Step step, long length) {
        return List.of(new Moment(0, 0));
    }

    /** So many seconds before the end, in a step of at least so many; at its very start the start's own cue is enough. */
    private static List<Moment> toGo(long length, int seconds, int atLeast) {
        long after = length - seconds * SECOND;
        return length >= atLeast * SECOND && after > 0 ? List.of(new Moment(after, seconds)) : List.of();
    }

    private static List<Moment> halfway(long length) {
        return length >= 20 * SECOND ? List.of(new Moment(length / 2, 0)) : List.of();
    }

    private static List<Moment> bites(Step step, long length, boolean off) {
        Bites bites = step.set().dose().bites().orElseThrow();
        long cycle = bites.on().plus(bites.off()).toNanos();
        long first = off ? bites.on().toNanos() : cycle;
        return LongStream.iterate(first, after -> after < length, after -> after + cycle)
                .mapToObj(after -> new Moment(after, 0))
                .toList();
    }

    private static List<Moment> reps(Step step, int first, int last) {
        Duration rep = step.set().repLength();
        return IntStream.rangeClosed(Math.max(1, first), last)
                .mapToObj(number -> new Moment(rep.toNanos() * (number - 1L), number))
                .toList();
    }
}
