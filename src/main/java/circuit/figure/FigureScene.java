package circuit.figure;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Figure.BodyPart;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What stays the same throughout a movement.
 *
 * @param bounds the room that the whole movement takes in the picture
 */
record FigureScene(Figure figure, Camera camera, Layer floor, Bounds bounds) {
    /** Half the width of the mat, and how far it reaches beyond the body, in centimetres. */
    private static final double HALF_MAT = 28;

    private static final double MAT_MARGIN = 10;

    /** The height of the floor: just below what stands on it. */
    private static final double FLOOR = -1;

    /** The distance between the moments of the movement that are measured, in poses. */
    private static final double STEP = 0.25;

    /** Measures the whole movement; {@code left} for the mirror image. */
    static FigureScene of(Figure figure, boolean left) {
        Camera camera = Camera.of(figure.view(), left);
        List<Stroke> all = new ArrayList<>();
        for (double position = 0; position <= figure.end(); position += STEP) {
            Skeleton body = figure.at(position);
            for (boolean other : new boolean[] {false, true}) {
                layers(figure, body, other, camera).forEach(layer -> all.addAll(layer.strokes()));
            }
        }
        return new FigureScene(figure, camera, floor(figure, all), Bounds.around(all, camera));
    }

    /** The dots of one moment. */
    Raster raster(FigureAnimation.Moment moment, int width, int height) {
        Raster raster = Raster.fitting(bounds, width, height);
        floor.paint(raster, camera);
        layers(figure, figure.at(moment.position()), moment.other(), camera)
                .forEach(layer -> layer.paint(raster, camera));
        return raster;
    }

    /** The parts of one moment as they lie in the picture. */
    List<Layer> parts(FigureAnimation.Moment moment) {
        return parts(figure, figure.at(moment.position()), moment.other(), camera).stream()
                .map(part -> part.projected(camera))
                .toList();
    }

    private static List<Layer> layers(Figure figure, Skeleton at, boolean other, Camera camera) {
        List<Layer> layers = parts(figure, at, other, camera);
        // Not by Comparator.comparingDouble: class archives leave out its serializable lambda.
        layers.sort((a, b) -> Double.compare(a.depth(), b.depth()));
        return layers;
    }

    /** The props and the parts of the body, in an order that is the same at every moment. */
    private static List<Layer> parts(Figure figure, Skeleton at, boolean other, Camera camera) {
        Skeleton body = other ? at.mirrored() : at;
        List<BodyPart> works =
                other ? figure.works().stream().map(BodyPart::mirrored).toList() : figure.works();
        List<Prop> props = other ? figure.props().stream().map(Prop::mirrored).toList() : figure.props();
        List<Layer> parts = new ArrayList<>(new PropRenderer(props, body, camera).layers());
        parts.addAll(new BodyRenderer(body, works, camera).layers());
        return parts;
    }

    /** The edges of the mat, or of the floor if there is no mat, under everything. */
    private static Layer floor(Figure figure, List<Stroke> all) {
        boolean mat = figure.props().stream().anyMatch(Prop.Mat.class::isInstance);
        DoubleSummaryStatistics ends =
                all.stream().mapToDouble(stroke -> stroke.to().x()).summaryStatistics();
        double left = ends.getMin() - MAT_MARGIN;
        double right = ends.getMax() + MAT_MARGIN;
        List<Stroke> edges = new ArrayList<>();
        for (double side : new double[] {-HALF_MAT, HALF_MAT}) {
            double end = side > 0 ? right : left;
            edges.add(Stroke.line(new Point(left, FLOOR, side), new Point(right, FLOOR, side)));
            edges.add(Stroke.line(new Point(end, FLOOR, -HALF_MAT), new Point(end, FLOOR, HALF_MAT)));
        }
        return new Layer(0, mat ? Frame.Shade.PROP : Frame.Shade.FLOOR, false, edges);
    }
}
