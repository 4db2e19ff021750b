package prelink;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What streams do by lambdas of the JDK's own, without them: those cannot be linked beforehand, and the first of them
 * costs a start 10 ms on JDK 17. A call of a stream's method becomes one of the method here that has its name and takes
 * the stream before what the other takes. This class goes into the program.
 */
public final class Streams {
    private Streams() {}

    /** Stands in for {@link Stream#toList()}. */
    @SuppressWarnings("unchecked") // it holds nothing else
    public static <T> List<T> toList(Stream<T> stream) {
        return (List<T>) Collections.unmodifiableList(Arrays.asList(stream.toArray(Object[]::new)));
    }

    /** Stands in for {@link Stream#findFirst()}. */
    public static <T> Optional<T> findFirst(Stream<T> stream) {
        return stream.limit(1).reduce((one, other) -> one);
    }

    /** Stands in for {@link Stream#anyMatch}. */
    public static <T> boolean anyMatch(Stream<T> stream, Predicate<? super T> predicate) {
        return stream.filter(predicate).limit(1).count() > 0;
    }

    /** Stands in for {@link Stream#allMatch}. */
    public static <T> boolean allMatch(Stream<T> stream, Predicate<? super T> predicate) {
        Objects.requireNonNull(predicate);
        return stream.filter(each -> !predicate.test(each)).limit(1).count() == 0;
    }

    /** Stands in for {@link Stream#noneMatch}. */
    public static <T> boolean noneMatch(Stream<T> stream, Predicate<? super T> predicate) {
        return stream.filter(predicate).limit(1).count() == 0;
    }

    /** Stands in for {@link IntStream#anyMatch}. */
    public static boolean anyMatch(IntStream stream, IntPredicate predicate) {
        return stream.filter(predicate).limit(1).count() > 0;
    }

    /** Stands in for {@link IntStream#allMatch}. */
    public static boolean allMatch(IntStream stream, IntPredicate predicate) {
        Objects.requireNonNull(predicate);
        return stream.filter(each -> !predicate.test(each)).limit(1).count() == 0;
    }

    /** Stands in for {@link IntStream#noneMatch}. */
    public static boolean noneMatch(IntStream stream, IntPredicate predicate) {
        return stream.filter(predicate).limit(1).count() == 0;
    }

    /** Stands in for {@link IntStream#sum()}. */
    public static int sum(IntStream stream) {
        return stream.reduce(0, Integer::sum);
    }

    /** Stands in for {@link IntStream#max()}. */
    public static OptionalInt max(IntStream stream) {
        return stream.reduce(Integer::max);
    }

    /** Stands in for {@link IntStream#min()}. */
    public static OptionalInt min(IntStream stream) {
        return stream.reduce(Integer::min);
    }
}
