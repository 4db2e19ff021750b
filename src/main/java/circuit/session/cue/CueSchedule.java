package circuit.session.cue;

import circuit.plan.Step;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The cues of one step at its present length, in their order. The screen and the speakers both go by it. */
public final class CueSchedule {
    private static final Duration LEAST_LEFT = Duration.ofSeconds(3);

    private final StepTiming timing;
    private final List<Entry> entries;

    /** A cue, and when it is due, in nanoseconds after the start of its step. */
    public record Entry(long after, Cue cue) {}

    private CueSchedule(StepTiming timing, List<Entry> entries) {
        this.timing = timing;
        this.entries = entries;
    }

    private static CueSchedule of(StepTiming timing) {
        return new CueSchedule(timing, CueRules.of(timing));
    }

    /** Of a step as it was planned. */
    public static CueSchedule of(Step step) {
        return of(StepTiming.of(step));
    }

    /** Of a step that lasts so long, whatever was planned. */
    public static CueSchedule of(Step step, Duration length) {
        return of(StepTiming.of(step).lasting(length));
    }

    /** Of the seconds in which the athlete takes position again before going on with a step. */
    public static CueSchedule ofCountIn(Step step, Duration length) {
        StepTiming timing = StepTiming.of(step).lasting(length);
        return new CueSchedule(timing, CueRules.ofCountIn(timing));
    }

    /**
     * Of a block that ends by the clock.
     *
     * @param first its first step
     */
    public static CueSchedule ofBlock(Step first, Duration length) {
        StepTiming timing = StepTiming.of(first).lasting(length);
        return new CueSchedule(timing, CueRules.ofBlock(timing));
    }

    /** Of the same step made longer or shorter. */
    public CueSchedule lasting(Duration length) {
        return of(timing.lasting(length));
    }

    /**
     * Of the same step made longer or shorter by that. The last three seconds stay, in which it is counted down: so the
     * next step never starts unannounced, and one key press too many takes no time from it.
     */
    public CueSchedule lengthened(Duration change, Duration elapsed) {
        Duration least = Collections.min(List.of(length(), elapsed.plus(LEAST_LEFT)));
        return lasting(Collections.max(List.of(least, length().plus(change))));
    }

    /**
     * Of the same step at another pace from that moment on.
     *
     * @param paced the step, planned at the new pace
     */
    public CueSchedule pacedAs(Step paced, Duration elapsed) {
        return of(timing.pacedAs(paced, elapsed));
    }

    /** Of the same step with another load. */
    public CueSchedule with(Step loaded) {
        return of(timing.with(loaded));
    }

    StepTiming timing() {
        return timing;
    }

    /** The step they belong to. */
    public Step step() {
        return timing.step();
    }

    /** How long the step lasts; an assumption where it waits for a key. */
    public Duration length() {
        return timing.length();
    }

    /** The cues due between two moments of the step, in nanoseconds; those of the first left out, of the second included. */
    public List<Entry> due(long after, long until) {
        return entries.stream()
                .filter(entry -> entry.after() > after && entry.after() <= until)
                .toList();
    }

    /** The first moment with a cue after that moment of the step, in nanoseconds. */
    public OptionalLong nextAfter(long nanos) {
        return entries.stream()
                .mapToLong(Entry::after)
                .filter(after -> after > nanos)
                .findFirst();
    }

    /** Whether the step begins with such a cue. */
    public boolean startsWith(Set<Cue.Kind> kinds) {
        return entries.stream()
                .anyMatch(entry ->
                        entry.after() == 0 && kinds.contains(entry.cue().kind()));
    }

    /** From that moment of the step to its next cue. */
    public Optional<Duration> untilNext(Duration elapsed) {
        OptionalLong next = nextAfter(elapsed.toNanos());
        return next.isPresent() ? Optional.of(Duration.ofNanos(next.getAsLong()).minus(elapsed)) : Optional.empty();
    }

    /** How long before that moment of the step the latest cue of these kinds was due. */
    public Optional<Duration> since(Duration elapsed, Set<Cue.Kind> kinds) {
        long now = elapsed.toNanos();
        return entries.stream()
                .filter(entry ->
                        entry.after() <= now && kinds.contains(entry.cue().kind()))
                .reduce((earlier, later) -> later)
                .map(entry -> Duration.ofNanos(now - entry.after()));
    }
}
