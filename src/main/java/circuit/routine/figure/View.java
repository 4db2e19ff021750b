package circuit.routine.figure;

/**
 * Where the eye is.
 *
 * @param turn how far it has walked from the athlete's right side towards the front, in degrees
 * @param rise how far it is above, in degrees
 */
public record View(double turn, double rise) {
    public static final View SIDE = new View(0, 0);
    public static final View FRONT = new View(90, 0);
    public static final View ABOVE = new View(0, 90);

    public View {
        if (Math.abs(turn) > 180 || rise < 0 || rise > 90) {
            throw new IllegalArgumentException("a view is turned by -180 to 180 degrees and raised by 0 to 90");
        }
    }
}
