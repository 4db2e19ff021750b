package circuit.figure;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Part;
import circuit.routine.figure.Place;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A figure's picture at a size; it is fitted to the whole movement, so that it stays where it is. */
record Drawing(Figure figure, Camera camera, Window window, double left, double right) {
    private static final double MAT = 28;

    static Drawing of(Figure figure, boolean mirrored, int columns, int rows) {
        Camera camera = Camera.of(figure.view(), mirrored);
        List<Point> places = new ArrayList<>();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        for (double position = 0; position <= figure.end(); position += 0.5) {
            Skeleton body = figure.at(position);
            for (Joint joint : Joint.values()) {
                Point place = body.at(joint);
                left = Math.min(left, place.x());
                right = Math.max(right, place.x());
                places.add(place);
                places.add(new Point(place.x(), place.y(), -place.z()));
            }
        }
        figure.props().forEach(prop -> extent(prop, places));
        List<Point> seen = places.stream().map(camera::seen).toList();
        return new Drawing(figure, camera, Window.round(seen, 9, columns * 2, rows * 4), left - 14, right + 14);
    }

    private static void extent(Prop prop, List<Point> places) {
        if (prop instanceof Prop.Ball ball) {
            places.add(ball.centre().plus(new Point(ball.radius(), 0, 0)));
            places.add(ball.centre().minus(new Point(ball.radius(), 0, 0)));
        } else if (prop instanceof Prop.Bench bench) {
            places.add(new Point(bench.from(), 0, 0));
            places.add(new Point(bench.to(), 0, 0));
        } else if (prop instanceof Prop.Post post) {
            places.add(post.foot());
            places.add(post.foot().plus(new Point(0, post.height(), 0)));
        } else if (prop instanceof Prop.Band band) {
            for (Place place : band.through()) {
                if (place instanceof Place.At at) {
                    places.add(at.point());
                }
            }
        }
    }

    Frame frame(Skeleton pose, boolean other, Lettering lettering) {
        Skeleton body = other ? pose.mirrored() : pose;
        List<Part> works = other ? figure.works().stream().map(Part::mirrored).toList() : figure.works();
        List<Layer> layers = new ArrayList<>(new Things(figure, body, other, camera).layers());
        layers.addAll(new Flesh(body, works, camera).layers());
        layers.sort(Comparator.comparingDouble(Layer::depth));
        Raster raster = new Raster(window);
        floor(raster);
        layers.forEach(layer -> layer.paint(raster, camera));
        return Frame.of(raster, window.width() / 2, window.height() / 4, lettering);
    }

    private void floor(Raster raster) {
        double y = -1;
        boolean mat = figure.props().contains(new Prop.Mat());
        if (figure.view().rise() == 0) {
            double far = window.width() / window.scale();
            Point middle = new Point(window.left() + far / 2, y, 0);
            Point half = new Point(far, 0, 0);
            raster.paint(Stroke.line(middle.minus(half), middle.plus(half)), 0, Shade.FLOOR);
            if (mat) {
                raster.paint(new Stroke(new Point(left, y, 0), new Point(right, y, 0), 2, 2, 1, 0).seen(camera), 0, Shade.PROP);
            }
        } else if (mat) {
            Point[] corners = {
                new Point(left, y, MAT), new Point(right, y, MAT), new Point(right, y, -MAT), new Point(left, y, -MAT)
            };
            for (int i = 0; i < 4; i++) {
                raster.paint(Stroke.line(corners[i], corners[(i + 1) % 4]).seen(camera), 0, Shade.PROP);
            }
        }
    }
}
