package circuit.terminal.content;

import circuit.session.Snapshot;
import circuit.session.Snapshot.Phase;
import circuit.session.cue.Cue;
import circuit.session.cue.StepProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What lights up for an instant, so that a cue is seen as well as heard: the banner at every change and half-way, the
 * number at every rep. Nothing that comes more than once a second lights up, so there are never more than three flashes
 * a second (WCAG 2.2, success criterion 2.3.1).
 */
public final class CueFlash {
    private static final Duration LENGTH = Duration.ofMillis(200);
    private static final Duration HALFWAY_SHOWN = Duration.ofSeconds(3);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final Set<Cue.Kind> CHANGES =
            Set.of(Cue.Kind.GO, Cue.Kind.SWITCH, Cue.Kind.REST, Cue.Kind.HALFWAY, Cue.Kind.BITE_ON, Cue.Kind.BITE_OFF);

    private CueFlash() {}

    /** Whether the banner is lit. */
    static boolean ofBanner(Snapshot now) {
        return bannerLeft(now).isPresent();
    }

    /** Whether the number is lit. */
    static boolean ofNumber(Snapshot now) {
        return numberLeft(now).isPresent();
    }

    /** Whether the athlete is told in a word that half of the set, or of a block by the clock, is over. */
    static boolean showsHalfway(Snapshot now) {
        return halfwayLeft(now).isPresent();
    }

    /**
     * How many nanoseconds pass until a word, a number or a light changes.
     *
     * @param flashes whether the banner and the number light up at all
     */
    public static long nanosUntilChange(Snapshot now, boolean flashes) {
        Stream<Optional<Duration>> lights =
                flashes ? Stream.of(halfwayLeft(now), bannerLeft(now), numberLeft(now)) : Stream.of(halfwayLeft(now));
        return lights.flatMap(Optional::stream).mapToLong(Duration::toNanos).reduce(now.nanosUntilChange(), Math::min);
    }

    private static Optional<Duration> bannerLeft(Snapshot now) {
        Optional<Duration> change = Optional.of(now.stepProgress())
                .filter(step -> step.length().compareTo(SECOND) >= 0)
                .flatMap(step -> step.since(CHANGES));
        return isMoving(now) ? left(latest(change, now.timing().sinceHalf()), LENGTH) : Optional.empty();
    }

    private static boolean isMoving(Snapshot now) {
        return now.phase() == Phase.WORK || now.phase() == Phase.SWITCH || now.phase() == Phase.REST;
    }

    private static Optional<Duration> latest(Optional<Duration> one, Optional<Duration> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Duration::compareTo);
    }

    private static Optional<Duration> numberLeft(Snapshot now) {
        return now.phase() == Phase.WORK
                ? left(
                        now.stepProgress()
                                .rep()
                                .filter(rep -> rep.length().compareTo(SECOND) >= 0)
                                .map(StepProgress.Rep::elapsed),
                        LENGTH)
                : Optional.empty();
    }

    private static Optional<Duration> halfwayLeft(Snapshot now) {
        Optional<Duration> ofSet =
                now.phase() == Phase.WORK ? now.stepProgress().since(Set.of(Cue.Kind.HALFWAY)) : Optional.empty();
        return isMoving(now) ? left(latest(ofSet, now.timing().sinceHalf()), HALFWAY_SHOWN) : Optional.empty();
    }

    private static Optional<Duration> left(Optional<Duration> age, Duration shown) {
        return age.map(shown::minus).filter(left -> !left.isZero() && !left.isNegative());
    }
}
