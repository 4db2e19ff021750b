package circuit.session.cue;

import circuit.plan.Step;
import circuit.routine.Dose.Bites;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a step is among its cues.
 *
 * @param cues the step's schedule
 * @param elapsed how long the step has run, pauses not counted
 */
public record StepProgress(CueSchedule cues, Duration elapsed) {
    private static final long SECOND = 1_000_000_000L;

    /**
     * The rep under way.
     *
     * @param number from 1
     * @param elapsed since it began; goes on after the last rep
     */
    public record Rep(int number, Duration elapsed, Duration length) {
        private static Rep at(StepTiming timing, Duration elapsed) {
            RepPace pace = timing.pace();
            int number = Math.min(pace.done(elapsed) + 1, timing.mostReps());
            return new Rep(number, elapsed.minus(pace.start(number)), pace.length());
        }
    }

    /**
     * The bite under way: a hold and the breather after it.
     *
     * @param isHold whether it is held now, rather than the breather
     * @param elapsed how long that has been so
     * @param left until the other comes, or the set ends
     * @param number from 1
     * @param count how many the set has
     */
    public record Bite(boolean isHold, Duration elapsed, Duration left, long number, long count) {
        /** The bite at that moment of a set of that length. */
        public static Bite at(Bites bites, Duration elapsed, Duration length) {
            Duration cycle = bites.cycle();
            long before = elapsed.dividedBy(cycle);
            Duration inCycle = elapsed.minus(cycle.multipliedBy(before));
            boolean isHold = inCycle.compareTo(bites.on()) < 0;
            Duration left = (isHold ? bites.on() : cycle).minus(inCycle);
            long count = length.plus(cycle).minusNanos(1).dividedBy(cycle);
            return new Bite(
                    isHold,
                    isHold ? inCycle : inCycle.minus(bites.on()),
                    Collections.min(List.of(left, notNegative(length.minus(elapsed)))),
                    Math.min(before + 1, count),
                    count);
        }
    }

    /** The step under way. */
    public Step step() {
        return cues.step();
    }

    /** How long it lasts as things are. */
    public Duration length() {
        return cues.length();
    }

    /** What is left of it; zero when a step that waits for a key has run over its assumed length. */
    public Duration left() {
        return notNegative(length().minus(elapsed));
    }

    /** The rep under way; empty where reps are not paced. */
    public Optional<Rep> rep() {
        return cues.timing().isPaced() ? Optional.of(Rep.at(cues.timing(), elapsed)) : Optional.empty();
    }

    /** How many reps of a set of reps were over by now at its pace, which is an estimate where it is not paced. */
    public int repsDone() {
        StepTiming timing = cues.timing();
        return Math.min(timing.pace().done(elapsed), timing.mostReps());
    }

    /** How far the movement has got: how long the step would have run at its present pace from the start. */
    public Duration movement() {
        return rep().map(rep -> rep.length().multipliedBy(rep.number() - 1L).plus(rep.elapsed()))
                .orElse(elapsed);
    }

    /** The bite under way; empty in a set without. */
    public Optional<Bite> bite() {
        return step().isWork()
                ? step().set().dose().bites().map(bites -> Bite.at(bites, elapsed, length()))
                : Optional.empty();
    }

    /** How long ago the step's latest cue of these kinds was due. */
    public Optional<Duration> since(Set<Cue.Kind> kinds) {
        return cues.since(elapsed, kinds);
    }

    /** How many nanoseconds pass until a cue is due, or a second or a rep that is counted goes by. */
    public long nanosUntilChange() {
        long next = cues.untilNext(elapsed).map(Duration::toNanos).orElse(Long.MAX_VALUE);
        if (step().isWork()) {
            next = Math.min(next, SECOND - elapsed.toNanos() % SECOND);
        }
        if (!step().waits()) {
            next = Math.min(next, untilSecondLess(left()));
        }
        if (bite().isPresent()) {
            next = Math.min(next, untilSecondLess(bite().get().left()));
        }
        if (rep().isPresent()) {
            long part = rep().get().length().toNanos() / step().set().tempoSeconds();
            next = Math.min(next, part - movement().toNanos() % part);
        }
        return next;
    }

    /** Nanoseconds until a countdown, rounded up to seconds, shows the next number. */
    public static long untilSecondLess(Duration left) {
        long part = left.toNanos() % SECOND;
        return part == 0 ? SECOND : part;
    }

    private static Duration notNegative(Duration time) {
        return time.isNegative() ? Duration.ZERO : time;
    }
}
