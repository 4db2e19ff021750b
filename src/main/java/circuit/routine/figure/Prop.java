package circuit.routine.figure;

import java.util.List;

/** A thing that is used; sizes in centimetres. */
public sealed interface Prop {

    /** Under all of the body. */
    record Mat() implements Prop {}

    record Ball(Point centre, double radius) implements Prop {}

    /** As long as from one x to another. */
    record Bench(double from, double to, double height) implements Prop {}

    record Post(Point foot, double height) implements Prop {}

    record Dumbbell(Joint hand) implements Prop {}

    /** Hangs from one hand or from both. */
    record Kettlebell(Place.On hands) implements Prop {}

    /** A band, or a cable on its machine, from place to place. */
    record Band(List<Place> through) implements Prop {
        public Band {
            through = List.copyOf(through);
            if (through.size() < 2) {
                throw new IllegalArgumentException("a band goes from one place to another");
            }
        }
    }
}
