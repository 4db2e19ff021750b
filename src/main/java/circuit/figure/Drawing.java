package circuit.figure;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Part;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A figure's picture at a size; it is fitted to the whole movement, so that the ground stays where it is. */
record Drawing(Figure figure, Camera camera) {
    private static final double MAT = 28;
    private static final double UNDER = -1;

    /** The picture of one moment. */
    Frame frame(Moment moment, int columns, int rows, Lettering lettering) {
        List<Stroke> extent = new ArrayList<>();
        List<Skeleton> bodies = new ArrayList<>();
        for (double position = 0; position <= figure.end(); position += 0.25) {
            bodies.add(figure.at(position));
            bodies.add(figure.at(position).mirrored());
        }
        for (int i = 0; i < bodies.size(); i++) {
            layers(bodies.get(i), i % 2 == 1).forEach(layer -> extent.addAll(layer.strokes()));
        }
        Window window = Window.round(
                extent.stream().map(stroke -> stroke.seen(camera)).toList(), columns * 2, rows * 4);
        Skeleton body = figure.at(moment.position());
        Raster raster = new Raster(window);
        floor(bodies, window).forEach(layer -> layer.paint(raster, camera));
        layers(moment.other() ? body.mirrored() : body, moment.other()).forEach(layer -> layer.paint(raster, camera));
        return Frame.of(raster, columns, rows, lettering);
    }

    private List<Layer> layers(Skeleton body, boolean other) {
        List<Part> works = other ? figure.works().stream().map(Part::mirrored).toList() : figure.works();
        List<Layer> layers = new ArrayList<>(new Things(figure, body, other, camera).layers());
        layers.addAll(new Flesh(body, works, camera).layers());
        layers.sort(Comparator.comparingDouble(Layer::depth));
        return layers;
    }

    private List<Layer> floor(List<Skeleton> bodies, Window window) {
        List<Layer> layers = new ArrayList<>();
        if (figure.view().rise() == 0) {
            Point half = camera.right().times(window.width() / window.scale());
            Point middle = camera.right().times(window.left()).plus(new Point(0, UNDER, 0));
            layers.add(new Layer(0, Shade.FLOOR, false, List.of(Stroke.line(middle.minus(half), middle.plus(half)))));
        }
        if (figure.props().contains(new Prop.Mat())) {
            layers.add(new Layer(0, Shade.PROP, false, mat(bodies)));
        }
        return layers;
    }

    private List<Stroke> mat(List<Skeleton> bodies) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (Skeleton body : bodies) {
            for (Joint joint : Joint.values()) {
                left = Math.min(left, body.at(joint).x() - 12);
                right = Math.max(right, body.at(joint).x() + 12);
            }
        }
        List<Stroke> edges = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            double end = side > 0 ? right : left;
            edges.add(Stroke.line(new Point(left, UNDER, MAT * side), new Point(right, UNDER, MAT * side)));
            edges.add(Stroke.line(new Point(end, UNDER, -MAT), new Point(end, UNDER, MAT)));
        }
        return edges;
    }
}
