package circuit.routine.figure;

import java.util.List;

/** Where a prop is. */
public sealed interface Place {

    /** A point that stays. */
    record At(Point point) implements Place {}

    /** In the middle of one or two joints, wherever they go. */
    record On(List<Joint> joints) implements Place {
        public On {
            joints = List.copyOf(joints);
            if (joints.isEmpty()) {
                throw new IllegalArgumentException("a place on the body names a joint");
            }
        }
    }
}
