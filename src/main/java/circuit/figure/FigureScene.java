package circuit.figure;

import circuit.routine.figure.BodyPart;
import circuit.routine.figure.Figure;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** What stays the same all through a movement: the eye, the floor, and what there must be room for. */
record FigureScene(Figure figure, Camera camera, Layer floor, Bounds bounds) {
    private static final double MAT = 28;
    private static final double UNDER = -1;
    private static final double BESIDE = 10;

    static FigureScene of(Figure figure, boolean left) {
        Camera camera = Camera.of(figure.view(), left);
        List<Stroke> all = new ArrayList<>();
        for (double position = 0; position <= figure.end(); position += 0.25) {
            Skeleton body = figure.at(position);
            for (boolean other : new boolean[] {false, true}) {
                layers(figure, body, other, camera).forEach(layer -> all.addAll(layer.strokes()));
            }
        }
        return new FigureScene(figure, camera, floor(figure, all), Bounds.of(all, camera));
    }

    Raster raster(FigureAnimation.Moment moment, int width, int height) {
        Raster raster = Raster.round(bounds, width, height);
        floor.paint(raster, camera);
        layers(figure, figure.at(moment.position()), moment.other(), camera)
                .forEach(layer -> layer.paint(raster, camera));
        return raster;
    }

    private static List<Layer> layers(Figure figure, Skeleton at, boolean other, Camera camera) {
        Skeleton body = other ? at.mirrored() : at;
        List<BodyPart> works =
                other ? figure.works().stream().map(BodyPart::mirrored).toList() : figure.works();
        List<Prop> props = other ? figure.props().stream().map(Prop::mirrored).toList() : figure.props();
        List<Layer> layers = new ArrayList<>(new PropRenderer(props, body, camera).layers());
        layers.addAll(new BodyRenderer(body, works, camera).layers());
        layers.sort((far, near) -> Double.compare(far.depth(), near.depth()));
        return layers;
    }

    /** The edges of the mat, under all that is there, or of as much of the floor. */
    private static Layer floor(Figure figure, List<Stroke> all) {
        boolean mat = figure.props().stream().anyMatch(Prop.Mat.class::isInstance);
        double left = 0;
        double right = 0;
        for (int i = 0; i < all.size(); i++) {
            double x = all.get(i).to().x();
            left = i == 0 ? x : Math.min(left, x);
            right = i == 0 ? x : Math.max(right, x);
        }
        List<Stroke> edges = new ArrayList<>();
        for (double side : new double[] {-MAT, MAT}) {
            double end = side > 0 ? right + BESIDE : left - BESIDE;
            edges.add(Stroke.line(new Point(left - BESIDE, UNDER, side), new Point(right + BESIDE, UNDER, side)));
            edges.add(Stroke.line(new Point(end, UNDER, -MAT), new Point(end, UNDER, MAT)));
        }
        return new Layer(0, mat ? Frame.Shade.PROP : Frame.Shade.FLOOR, false, edges);
    }
}
