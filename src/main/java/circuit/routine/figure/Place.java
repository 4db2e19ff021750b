package circuit.routine.figure;

import java.util.List;

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
