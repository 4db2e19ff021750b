package circuit.routine.figure;

/**
 * The viewer's position.
 *
 * @param turn degrees from the athlete's right side towards the front
 * @param rise degrees above the horizontal
 */
public record Viewpoint(double turn, double rise) {
    public static final Viewpoint SIDE = new Viewpoint(0, 0);
    public static final Viewpoint FRONT = new Viewpoint(90, 0);
    public static final Viewpoint ABOVE = new Viewpoint(0, 90);

    public Viewpoint {
        if (Math.abs(turn) > 180 || rise < 0 || rise > 90) {
            throw new IllegalArgumentException("a view is turned by -180 to 180 degrees and raised by 0 to 90");
        }
    }
}
