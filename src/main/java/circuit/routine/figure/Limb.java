package circuit.routine.figure;

import java.util.Optional;

/** How an arm or a leg is held. */
public sealed interface Limb {

    /** LeftRight of its bones point somewhere. */
    record Along(Bearing upper, Bearing lower) implements Limb {}

    /**
     * Its hand or ankle is at a place, and elbow or knee bend as they must.
     *
     * @param bend where elbow or knee point; by nature knees ahead and elbows behind
     * @param straight whether the shoulder blade gives until the arm is straight
     */
    record Reaching(Point to, Optional<Bearing> bend, boolean straight) implements Limb {}
}
