package circuit.routine.figure;

import java.util.Optional;

/**
 * The body at one moment; angles in degrees as in {@link Bearing}.
 *
 * @param lower the lower back's angle, from the hips to the waist
 * @param upper the upper back's angle, from the waist to the neck
 * @param turn how far the shoulders, and free arms with them, are turned to the right against the hips
 * @param feet where the feet point; by nature at a right angle to the shin
 */
public record Pose(
        String name,
        double lower,
        double upper,
        double head,
        double turn,
        LeftRight<Limb> arms,
        LeftRight<Limb> legs,
        LeftRight<Optional<Bearing>> feet) {}
