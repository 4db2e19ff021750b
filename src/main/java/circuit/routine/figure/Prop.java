package circuit.routine.figure;

import java.util.List;

/** Equipment in the picture; sizes in centimetres. */
public sealed interface Prop {

    /** Under the whole body. */
    record Mat() implements Prop {}

    record Ball(Point centre, double radius) implements Prop {}

    /** Reaches from one x to another. */
    record Bench(double from, double to, double height) implements Prop {
        /** A place above the bench. */
        public Point at(double x, double above) {
            return new Point(x, height + above, 0);
        }
    }

    record Post(Point foot, double height) implements Prop {
        public Point top() {
            return foot.plus(new Point(0, height, 0));
        }
    }

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

    /** The prop when the other side does the move: what is held changes hands, the rest stays. */
    default Prop mirrored() {
        if (this instanceof Dumbbell dumbbell) {
            return new Dumbbell(dumbbell.hand().mirrored());
        }
        if (this instanceof Kettlebell bell) {
            return new Kettlebell(bell.hands().mirrored());
        }
        return this instanceof Band band
                ? new Band(band.through().stream().map(Place::mirrored).toList())
                : this;
    }

    /** The place of a prop. */
    public sealed interface Place {

        /** A fixed point. */
        record At(Point point) implements Place {
            @Override
            public Place mirrored() {
                return new At(point.mirrored());
            }
        }

        /** The middle of one or two joints, moving with them. */
        record On(List<Joint> joints) implements Place {
            public On {
                joints = List.copyOf(joints);
                if (joints.isEmpty()) {
                    throw new IllegalArgumentException("a place on the body names a joint");
                }
            }

            @Override
            public On mirrored() {
                return new On(joints.stream().map(Joint::mirrored).toList());
            }
        }

        /** Its counterpart on the body's other side. */
        Place mirrored();
    }
}
