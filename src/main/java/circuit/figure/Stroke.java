package circuit.figure;

import circuit.routine.figure.Point;

/**
 * A rounded line; radii in centimetres.
 *
 * @param least the least radius, in dots
 * @param rim how thick its rim is, in dots; 0 if it is filled
 */
record Stroke(Point from, Point to, double fromRadius, double toRadius, double least, double rim) {

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

    Stroke seen(Camera camera) {
        return new Stroke(camera.seen(from), camera.seen(to), fromRadius, toRadius, least, rim);
    }

    Stroke thinner() {
        return new Stroke(from, to, fromRadius * 0.8, toRadius * 0.8, least, rim);
    }
}
