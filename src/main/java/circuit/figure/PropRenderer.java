package circuit.figure;

import circuit.routine.figure.Joint;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Prop.Place;
import circuit.routine.figure.Skeleton;
import java.util.List;
import java.util.stream.IntStream;

/** Draws the props: those in the room and those in the hands. */
record PropRenderer(List<Prop> props, Skeleton body, Camera camera) {
    /** The depth of what is behind the body. */
    private static final double BACKGROUND = -1000;

    List<Layer> layers() {
        return props.stream().map(this::layer).toList();
    }

    private Layer layer(Prop prop) {
        if (prop instanceof Prop.Ball ball) {
            return layer(BACKGROUND, false, Stroke.ring(ball.centre(), ball.radius()));
        }
        if (prop instanceof Prop.Bench bench) {
            Stroke seat = Stroke.limb(bench.at(bench.from(), -3), bench.at(bench.to(), -3), 3, 3);
            Stroke leg = Stroke.limb(seat.from(), bench.at(bench.from(), -bench.height()), 1.5, 1.5);
            Stroke other = Stroke.limb(seat.to(), bench.at(bench.to(), -bench.height()), 1.5, 1.5);
            return layer(BACKGROUND, false, seat, leg, other);
        }
        if (prop instanceof Prop.Post post) {
            return layer(BACKGROUND, false, Stroke.limb(post.foot(), post.top(), 2.5, 2.5));
        }
        if (prop instanceof Prop.Dumbbell dumbbell) {
            return dumbbell(dumbbell.hand());
        }
        if (prop instanceof Prop.Kettlebell bell) {
            return kettlebell(bell.hands());
        }
        return prop instanceof Prop.Band band ? band(band.through()) : layer(BACKGROUND, false);
    }

    private static Layer layer(double depth, boolean gap, Stroke... strokes) {
        return new Layer(depth, Frame.Shade.PROP, gap, List.of(strokes));
    }

    private Layer dumbbell(Joint hand) {
        Point middle = body.at(hand);
        Point bar =
                forearm(hand).cross(Point.OUT).plus(new Point(0.1, 0, 0)).unit().times(11);
        Stroke grip = Stroke.line(middle.minus(bar), middle.plus(bar));
        return layer(
                camera.project(middle).z() + 4, true, grip, Stroke.disc(grip.from(), 6), Stroke.disc(grip.to(), 6));
    }

    private Layer kettlebell(Place.On hands) {
        Point middle = place(hands);
        Point down = forearm(hands.joints().get(0));
        Stroke handle = Stroke.ring(middle.plus(down.times(4)), 5.5);
        return layer(camera.project(middle).z() - 1, true, handle, Stroke.disc(middle.plus(down.times(15)), 9.5));
    }

    private Point forearm(Joint hand) {
        return body.at(hand)
                .minus(body.at(Joint.RIGHT_ELBOW.on(hand == Joint.LEFT_HAND ? -1 : 1)))
                .unit();
    }

    private Layer band(List<Place> places) {
        Stroke[] strokes = IntStream.range(1, places.size())
                .mapToObj(i -> Stroke.line(place(places.get(i - 1)), place(places.get(i))))
                .toArray(Stroke[]::new);
        return layer(camera.project(body.at(Joint.NECK)).z() + 1, true, strokes);
    }

    private Point place(Place place) {
        return place instanceof Place.At at ? at.point() : body.middle((Place.On) place);
    }
}
