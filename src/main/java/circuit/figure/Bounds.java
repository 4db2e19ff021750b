package circuit.figure;

import circuit.routine.figure.Point;
import java.util.List;

/** A rectangle of the picture, in centimetres. */
public record Bounds(double left, double right, double bottom, double top) {

    /** The smallest one around the ends of these strokes. */
    static Bounds around(List<Stroke> strokes, Camera camera) {
        Bounds nothing = new Bounds(
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        return nothing.with(
                strokes.stream().map(stroke -> stroke.projected(camera)).toList());
    }

    /** The smallest one around this and both ends of each stroke of a layer of the picture. */
    public Bounds with(Layer layer) {
        return with(layer.strokes())
                .with(layer.strokes().stream().map(Stroke::reversed).toList());
    }

    private Bounds with(List<Stroke> projected) {
        double newLeft = left;
        double newRight = right;
        double newBottom = bottom;
        double newTop = top;
        for (Stroke stroke : projected) {
            Point end = stroke.to();
            newLeft = Math.min(newLeft, end.x() - stroke.toRadius());
            newRight = Math.max(newRight, end.x() + stroke.toRadius());
            newBottom = Math.min(newBottom, end.y() - stroke.toRadius());
            newTop = Math.max(newTop, end.y() + stroke.toRadius());
        }
        return new Bounds(newLeft, newRight, newBottom, newTop);
    }
}
