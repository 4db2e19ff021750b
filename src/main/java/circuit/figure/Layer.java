package circuit.figure;

import java.util.List;

/**
 * Strokes that are painted together.
 *
 * @param depth how near the layer is; nearer ones are painted later
 * @param hasGap whether a gap is left around it, which sets it off from the layers behind
 */
record Layer(double depth, Frame.Shade shade, boolean hasGap, List<Stroke> strokes) {
    /** The width of a gap, in dots. */
    private static final double GAP = 1;

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
