package circuit.figure;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Place;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.util.List;
import java.util.stream.IntStream;

/** What stands about and what is held. */
record Things(Figure figure, Skeleton body, boolean other, Camera camera) {
    private static final double BACKGROUND = -1000;

    List<Layer> layers() {
        return figure.props().stream().map(this::layer).toList();
    }

    private Layer layer(Prop prop) {
        if (prop instanceof Prop.Ball ball) {
            return layer(BACKGROUND, false, List.of(Stroke.ring(ball.centre(), ball.radius())));
        }
        if (prop instanceof Prop.Bench bench) {
            Point left = new Point(bench.from(), bench.height() - 3, 0);
            Point right = new Point(bench.to(), bench.height() - 3, 0);
            return layer(BACKGROUND, false, List.of(Stroke.limb(left, right, 3, 3), leg(left, 8), leg(right, -8)));
        }
        if (prop instanceof Prop.Post post) {
            Point top = post.foot().plus(new Point(0, post.height(), 0));
            return layer(BACKGROUND, false, List.of(Stroke.limb(post.foot(), top, 2.5, 2.5)));
        }
        if (prop instanceof Prop.Dumbbell dumbbell) {
            return dumbbell(other ? dumbbell.hand().mirrored() : dumbbell.hand());
        }
        if (prop instanceof Prop.Kettlebell bell) {
            return kettlebell(bell.hands());
        }
        return prop instanceof Prop.Band band ? band(band.through()) : layer(BACKGROUND, false, List.of());
    }

    private static Layer layer(double depth, boolean gap, List<Stroke> strokes) {
        return new Layer(depth, Frame.Shade.PROP, gap, strokes);
    }

    private static Stroke leg(Point top, double inwards) {
        return Stroke.limb(top.plus(new Point(inwards, 0, 0)), new Point(top.x() + inwards, 0, 0), 1.5, 1.5);
    }

    private Layer dumbbell(Joint hand) {
        Point middle = body.at(hand);
        Point bar =
                forearm(hand).cross(Point.OUT).plus(new Point(0.1, 0, 0)).unit().times(11);
        Point one = middle.minus(bar);
        Point two = middle.plus(bar);
        return layer(
                camera.seen(middle).z() + 4,
                true,
                List.of(Stroke.line(one, two), Stroke.disc(one, 6), Stroke.disc(two, 6)));
    }

    private Layer kettlebell(Place.On hands) {
        Point middle = place(hands);
        Point down = forearm(hands.joints().get(0));
        return layer(
                camera.seen(middle).z() - 1,
                true,
                List.of(Stroke.ring(middle.plus(down.times(4)), 5.5), Stroke.disc(middle.plus(down.times(15)), 9.5)));
    }

    private Point forearm(Joint hand) {
        return body.at(hand)
                .minus(body.at(Joint.RIGHT_ELBOW.on(hand == Joint.LEFT_HAND ? -1 : 1)))
                .unit();
    }

    private Layer band(List<Place> places) {
        List<Stroke> strokes = IntStream.range(1, places.size())
                .mapToObj(i -> Stroke.line(place(places.get(i - 1)), place(places.get(i))))
                .toList();
        return layer(camera.seen(body.at(Joint.NECK)).z() + 1, true, strokes);
    }

    private Point place(Place place) {
        return place instanceof Place.At at
                ? at.point()
                : other ? body.mirrored().middle((Place.On) place).mirrored() : body.middle((Place.On) place);
    }
}
