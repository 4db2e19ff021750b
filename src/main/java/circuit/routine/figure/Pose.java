package circuit.routine.figure;

import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The body at one moment; angles in degrees as in {@link Bearing}.
 *
 * @param lower the lower back's angle, from the hips to the waist
 * @param upper the upper back's angle, from the waist to the neck
 * @param turn how far the shoulders, and free arms with them, are turned to the right against the hips
 * @param feet where the feet point; by default at a right angle to the shin
 */
public record Pose(
        String name,
        double lower,
        double upper,
        double head,
        double turn,
        LeftRight<Limb> arms,
        LeftRight<Limb> legs,
        LeftRight<Optional<Bearing>> feet) {

    /** How an arm or a leg is held. */
    public sealed interface Limb {

        /** Both bones point in given directions. */
        record Along(Bearing upper, Bearing lower) implements Limb {}

        /**
         * The hand or ankle is at a place; elbow or knee bend accordingly.
         *
         * @param bend where elbow or knee point; by default knees forward and elbows back
         * @param straight whether the shoulder blade slides until the arm is straight
         */
        record Reaching(Point to, Optional<Bearing> bend, boolean straight) implements Limb {}
    }

    /** A value for each side of the body. */
    public record LeftRight<T>(T left, T right) {

        /** The value of a side: 1 for the right, -1 for the left. */
        public T of(int side) {
            return side > 0 ? right : left;
        }

        public <U, R> LeftRight<R> with(LeftRight<U> other, BiFunction<? super T, ? super U, ? extends R> function) {
            return new LeftRight<>(function.apply(left, other.left), function.apply(right, other.right));
        }
    }
}
