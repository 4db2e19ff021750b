package circuit.figure;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Part;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws a figure at any moment of its movement; immutable and free of clocks. The picture is fitted to the whole
 * movement, so that the ground stays where it is.
 *
 * @param left whether the left side works: the figure's mirror image
 */
public record FigurePlayer(Figure figure, Play play, boolean left, Lettering lettering) {
    /** A picture stays at least so long. */
    public static final Duration FRAME = Duration.ofMillis(125);

    private static final int FARTHEST = 100;
    private static final double MAT = 28;
    private static final double UNDER = -1;

    /** The picture when the movement has run so long. */
    public Frame frame(Duration elapsed, int columns, int rows) {
        return draw(moment(elapsed.dividedBy(FRAME)), columns, rows);
    }

    /** The picture of one pose, from 0. */
    public Frame still(int pose, int columns, int rows) {
        return draw(new Play.Moment(pose, false), columns, rows);
    }

    /** How long until the picture changes; ten seconds at most, even if it never does. */
    public Duration nextChange(Duration elapsed) {
        long slot = elapsed.dividedBy(FRAME);
        long next = slot + 1;
        while (next < slot + FARTHEST && moment(next).equals(moment(slot))) {
            next++;
        }
        return FRAME.multipliedBy(next).minus(elapsed);
    }

    private Play.Moment moment(long slot) {
        return play.at(figure, FRAME.multipliedBy(slot));
    }

    private Frame draw(Play.Moment moment, int columns, int rows) {
        Camera camera = Camera.of(figure.view(), left);
        List<Stroke> all = new ArrayList<>();
        for (double position = 0; position <= figure.end(); position += 0.25) {
            layers(position, false, camera).forEach(layer -> all.addAll(layer.strokes()));
            layers(position, true, camera).forEach(layer -> all.addAll(layer.strokes()));
        }
        Raster raster =
                Raster.round(all.stream().map(stroke -> stroke.seen(camera)).toList(), columns * 2, rows * 4);
        floor(all).paint(raster, camera);
        layers(moment.position(), moment.other(), camera).forEach(layer -> layer.paint(raster, camera));
        return Frame.of(raster, columns, rows, lettering);
    }

    private List<Layer> layers(double position, boolean other, Camera camera) {
        Skeleton body = other ? figure.at(position).mirrored() : figure.at(position);
        List<Part> works = other ? figure.works().stream().map(Part::mirrored).toList() : figure.works();
        List<Prop> props = other ? figure.props().stream().map(Prop::mirrored).toList() : figure.props();
        List<Layer> layers = new ArrayList<>(new Things(props, body, camera).layers());
        layers.addAll(new Flesh(body, works, camera).layers());
        layers.sort(Comparator.comparingDouble(Layer::depth));
        return layers;
    }

    /** The edges of the mat, under all that is there, or of as much of the floor. */
    private Layer floor(List<Stroke> all) {
        boolean mat = figure.props().contains(new Prop.Mat());
        double left = all.stream().mapToDouble(stroke -> stroke.to().x()).min().orElse(0) - 10;
        double right = all.stream().mapToDouble(stroke -> stroke.to().x()).max().orElse(0) + 10;
        List<Stroke> edges = new ArrayList<>();
        for (double side : new double[] {-MAT, MAT}) {
            double end = side > 0 ? right : left;
            edges.add(Stroke.line(new Point(left, UNDER, side), new Point(right, UNDER, side)));
            edges.add(Stroke.line(new Point(end, UNDER, -MAT), new Point(end, UNDER, MAT)));
        }
        return new Layer(0, mat ? Frame.Shade.PROP : Frame.Shade.FLOOR, false, edges);
    }
}
