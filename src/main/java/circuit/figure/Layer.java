package circuit.figure;

import java.util.List;

/**
 * Strokes that are painted together.
 *
 * @param depth how near it is; the nearer is painted later
 * @param gap whether a gap is left round it where it passes over others, so that it can be told from them
 */
record Layer(double depth, Frame.Shade shade, boolean gap, List<Stroke> strokes) {
    private static final double GAP = 1;

    void paint(Raster raster, Camera camera) {
        if (gap) {
            for (Stroke stroke : strokes) {
                raster.paint(stroke.seen(camera), GAP, Frame.Shade.NONE);
            }
        }
        for (Stroke stroke : strokes) {
            raster.paint(stroke.seen(camera), 0, shade);
        }
    }
}
