package circuit.figure;

import java.util.Arrays;

/** The dots of a picture, painted from far to near. */
final class Raster {
    /** The empty rows of dots above and below the picture. */
    private static final int MARGIN = 2;

    private final int width;
    private final int height;
    private final double scale;
    private final double left;
    private final double bottom;
    private final Frame.Shade[] dots;

    private Raster(int width, int height, double scale, double left, double bottom) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.left = left;
        this.bottom = bottom;
        dots = new Frame.Shade[width * height];
        Arrays.fill(dots, Frame.Shade.NONE);
    }

    /** An empty raster as large as the bounds allow, with these in the middle of its lower edge. */
    static Raster fitting(Bounds bounds, int width, int height) {
        double wide = bounds.right() - bounds.left();
        double high = bounds.top() - bounds.bottom();
        double scale = Math.min((width - 1) / wide, (height - 1.0 - MARGIN) / high);
        double left = (bounds.left() + bounds.right() - width / scale) / 2;
        return new Raster(width, height, scale, left, bounds.bottom() - MARGIN / scale);
    }

    Frame.Shade at(int x, int y) {
        return dots[y * width + x];
    }

    /** Paints a stroke, {@code extra} dots thicker on either side. */
    void paint(Stroke stroke, double extra, Frame.Shade shade) {
        double x1 = (stroke.from().x() - left) * scale;
        double y1 = height - (stroke.from().y() - bottom) * scale;
        double dx = (stroke.to().x() - stroke.from().x()) * scale;
        double dy = (stroke.from().y() - stroke.to().y()) * scale;
        double r1 = Math.max(stroke.minRadius(), stroke.fromRadius() * scale) + extra;
        double r2 = Math.max(stroke.minRadius(), stroke.toRadius() * scale) + extra;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        double far = Math.max(r1, r2);
        int lowest = (int) Math.min(height - 1, Math.max(y1, y1 + dy) + far);
        int rightmost = (int) Math.min(width - 1, Math.max(x1, x1 + dx) + far);
        for (int y = (int) Math.max(0, Math.min(y1, y1 + dy) - far); y <= lowest; y++) {
            for (int x = (int) Math.max(0, Math.min(x1, x1 + dx) - far); x <= rightmost; x++) {
                double px = x + 0.5 - x1;
                double py = y + 0.5 - y1;
                double part = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
                double ax = px - part * dx;
                double ay = py - part * dy;
                double away = Math.sqrt(ax * ax + ay * ay);
                double radius = r1 + (r2 - r1) * part;
                if (away <= radius && (stroke.rim() == 0 || away > radius - stroke.rim())) {
                    dots[y * width + x] = shade;
                }
            }
        }
    }
}
