package circuit.figure;

import java.util.Arrays;

/** Dots of a picture, painted from far to near. */
final class Raster {
    private final Window window;
    private final Shade[] dots;

    Raster(Window window) {
        this.window = window;
        dots = new Shade[window.width() * window.height()];
        Arrays.fill(dots, Shade.NONE);
    }

    Shade at(int x, int y) {
        return dots[y * window.width() + x];
    }

    /** Paints a bone with its flesh, {@code grown} dots thicker than it is. */
    void paint(Stroke stroke, double grown, Shade shade) {
        double x1 = window.x(stroke.from());
        double y1 = window.y(stroke.from());
        double dx = window.x(stroke.to()) - x1;
        double dy = window.y(stroke.to()) - y1;
        double r1 = Math.max(stroke.least(), stroke.fromRadius() * window.scale()) + grown;
        double r2 = Math.max(stroke.least(), stroke.toRadius() * window.scale()) + grown;
        double square = Math.max(1e-9, dx * dx + dy * dy);
        double far = Math.max(r1, r2);
        for (int y = first(Math.min(y1, y1 + dy) - far); y <= last(Math.max(y1, y1 + dy) + far, window.height()); y++) {
            for (int x = first(Math.min(x1, x1 + dx) - far); x <= last(Math.max(x1, x1 + dx) + far, window.width()); x++) {
                double px = x + 0.5 - x1;
                double py = y + 0.5 - y1;
                double part = Math.max(0, Math.min(1, (px * dx + py * dy) / square));
                double away = Math.hypot(px - part * dx, py - part * dy);
                double radius = r1 + (r2 - r1) * part;
                if (away <= radius && (stroke.hollow() == 0 || away > radius - stroke.hollow())) {
                    dots[y * window.width() + x] = shade;
                }
            }
        }
    }

    private static int first(double from) {
        return Math.max(0, (int) Math.floor(from));
    }

    private static int last(double to, int size) {
        return Math.min(size - 1, (int) Math.ceil(to));
    }
}
