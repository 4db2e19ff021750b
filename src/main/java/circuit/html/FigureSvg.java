package circuit.html;

import circuit.figure.Bounds;
import circuit.figure.FigureAnimation;
import circuit.figure.FigureAnimation.Moment;
import circuit.figure.FigureDrawing;
import circuit.figure.Frame.Shade;
import circuit.figure.Layer;
import circuit.routine.figure.Figure;
import circuit.routine.figure.Figure.Motion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure as drawings: each pose, and one in motion, which a browser shows only to whoever does not mind motion. */
final class FigureSvg {
    /** The largest drawing, in widths of the letter m, so that it grows with the text. */
    private static final double WIDEST = 13;

    private static final double HIGHEST = 8;

    /** Around the drawing, in centimetres. */
    private static final double MARGIN = 3;

    /** The moments of one movement between which the browser draws by itself. */
    private static final int KEY_FRAMES = 16;

    private final Figure figure;
    private final FigureDrawing drawing;
    private final Bounds room;

    private FigureSvg(Figure figure) {
        this.figure = figure;
        drawing = new FigureDrawing(figure);
        room = drawing.bounds().with(drawing.floor());
    }

    /** Writes the drawing in motion and then the poses, each above its name. */
    static void write(HtmlWriter html, String title, Figure figure, FigureAnimation animation) {
        FigureSvg svg = new FigureSvg(figure);
        html.open("div", "class", "figure");
        if (figure.end() > 0) {
            svg.writeMotion(html, title, animation);
        }
        int shown = figure.motion() == Motion.CIRCLE ? figure.end() : figure.end() + 1;
        for (int pose = 0; pose < shown; pose++) {
            svg.writePose(html, title, pose);
        }
        html.close();
    }

    private void writePose(HtmlWriter html, String title, int pose) {
        String name = figure.poses().get(pose).name();
        html.open("figure");
        begin(html, "%s: %s".formatted(title, name));
        List<Layer> parts = drawing.parts(new Moment(pose, false)).stream()
                .sorted(Comparator.comparingDouble(Layer::depth))
                .toList();
        for (Layer part : parts) {
            writePart(html, part, part.shade());
        }
        html.close().element("figcaption", name).close();
    }

    private void writeMotion(HtmlWriter html, String title, FigureAnimation animation) {
        html.open("figure", "class", "moving");
        begin(html, "%s, in motion".formatted(title));
        int frames = animation instanceof FigureAnimation.Reps reps && reps.alternating() ? 2 * KEY_FRAMES : KEY_FRAMES;
        List<List<Layer>> moments = IntStream.rangeClosed(0, frames)
                .mapToObj(frame -> drawing.parts(animation.at(
                        figure,
                        animation
                                .start()
                                .plus(animation
                                        .period()
                                        .multipliedBy(frame % frames)
                                        .dividedBy(frames)))))
                .toList();
        List<List<Layer>> parts = IntStream.range(0, moments.get(0).size())
                .mapToObj(
                        part -> moments.stream().map(moment -> moment.get(part)).toList())
                .sorted(Comparator.comparingDouble(FigureSvg::depth))
                .toList();
        parts.forEach(part -> writeMoving(html, part, animation.period()));
        html.close().element("figcaption", "in motion").close();
    }

    private static double depth(List<Layer> part) {
        return part.stream().mapToDouble(Layer::depth).average().orElse(0);
    }

    /** A part of the body that works in one half of an alternating rep is shown so all the time. */
    private static void writeMoving(HtmlWriter html, List<Layer> moments, Duration period) {
        List<String> outlines = moments.stream().map(FigureSvg::outline).toList();
        Shade shade = moments.stream()
                .map(Layer::shade)
                .max(Comparator.naturalOrder())
                .orElse(Shade.NEAR);
        if (outlines.stream().distinct().count() == 1) {
            writePart(html, moments.get(0), shade);
            return;
        }
        html.open("path", "class", classes(moments.get(0), shade), "d", outlines.get(0));
        html.empty(
                "animate",
                "attributeName",
                "d",
                "dur",
                period.toMillis() + "ms",
                "repeatCount",
                "indefinite",
                "values",
                String.join(";", outlines));
        html.close();
    }

    private static void writePart(HtmlWriter html, Layer part, Shade shade) {
        if (!part.strokes().isEmpty()) {
            html.empty("path", "class", classes(part, shade), "d", outline(part));
        }
    }

    private static String classes(Layer part, Shade shade) {
        return Stream.of(shade.name().toLowerCase(Locale.ROOT), part.hasGap() ? "gap" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String outline(Layer part) {
        StrokePath path = new StrokePath();
        part.strokes().forEach(path::add);
        return path.toString();
    }

    /** Opens the drawing, with the floor in it; the room is that of the whole movement and of the floor. */
    private void begin(HtmlWriter html, String label) {
        double width = room.right() - room.left() + 2 * MARGIN;
        double height = room.top() - room.bottom() + 2 * MARGIN;
        double scale = Math.min(WIDEST / width, HIGHEST / height);
        List<String> attributes = new ArrayList<>(List.of("role", "img", "aria-label", label));
        attributes.addAll(List.of("width", em(width * scale), "height", em(height * scale)));
        attributes.add("viewBox");
        attributes.add(Stream.of(room.left() - MARGIN, -room.top() - MARGIN, width, height)
                .map(centimetres -> String.valueOf(StrokePath.units(centimetres)))
                .collect(Collectors.joining(" ")));
        html.open("svg", attributes.toArray(String[]::new));
        writePart(html, drawing.floor(), drawing.floor().shade());
    }

    private static String em(double length) {
        return Math.round(length * 10) / 10.0 + "em";
    }
}
