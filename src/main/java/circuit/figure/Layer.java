package circuit.figure;

import java.util.List;

/**
 * Strokes that are painted together.
 *
 * @param depth how near the layer is; nearer ones are painted later
 * @param hasGap whether a gap is left around it, which sets it off from the layers behind
 */
public record Layer(double depth, Frame.Shade shade, boolean hasGap, List<Stroke> strokes) {
    /** The width of a gap, in dots. */
    private static final double GAP = 1;

    public Layer {
        strokes = List.copyOf(strokes);
    }

    /** The layer as it lies in the picture. */
    Layer projected(Camera camera) {
        return new Layer(
                depth,
                shade,
                hasGap,
                strokes.stream().map(stroke -> stroke.projected(camera)).toList());
    }

    void paint(Raster raster, Camera camera) {
        if (hasGap) {
            for (Stroke stroke : strokes) {
                raster.paint(stroke.projected(camera), GAP, Frame.Shade.NONE);
            }
        }
        for (Stroke stroke : strokes) {
            raster.paint(stroke.projected(camera), 0, shade);
        }
    }
}
