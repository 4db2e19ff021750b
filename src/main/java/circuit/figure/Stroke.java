package circuit.figure;

import circuit.routine.figure.Point;

/**
 * A line with rounded ends.
 *
 * @param fromRadius half its width at one end, in centimetres
 * @param toRadius half its width at the other end
 * @param minRadius half its width in dots, at least
 * @param rim the thickness of the rim of a ring, in dots; 0 for a filled stroke
 */
public record Stroke(Point from, Point to, double fromRadius, double toRadius, double minRadius, double rim) {

    static Stroke limb(Point from, Point to, double fromRadius, double toRadius) {
        return new Stroke(from, to, fromRadius, toRadius, 0.75, 0);
    }

    static Stroke line(Point from, Point to) {
        return new Stroke(from, to, 0.8, 0.8, 0.55, 0);
    }

    static Stroke disc(Point centre, double radius) {
        return limb(centre, centre, radius, radius);
    }

    static Stroke ring(Point centre, double radius) {
        return new Stroke(centre, centre, radius, radius, 1.6, 1.2);
    }

    /** The stroke as it lies in the picture. */
    Stroke projected(Camera camera) {
        return new Stroke(camera.project(from), camera.project(to), fromRadius, toRadius, minRadius, rim);
    }

    Stroke reversed() {
        return new Stroke(to, from, toRadius, fromRadius, minRadius, rim);
    }

    Stroke thinner() {
        return new Stroke(from, to, fromRadius * 0.8, toRadius * 0.8, minRadius, rim);
    }
}
