package circuit.routine.figure;

import java.util.function.BiFunction;

/** One for each side of the body. */
public record LeftRight<T>(T left, T right) {

    /** The one of a side: 1 for the right, -1 for the left. */
    public T of(int side) {
        return side > 0 ? right : left;
    }

    public <U, R> LeftRight<R> with(LeftRight<U> other, BiFunction<? super T, ? super U, ? extends R> function) {
        return new LeftRight<>(function.apply(left, other.left), function.apply(right, other.right));
    }
}
