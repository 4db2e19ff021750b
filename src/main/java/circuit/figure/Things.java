package circuit.figure;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Place;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Skeleton;
import java.util.ArrayList;
import java.util.List;

/** What stands about and what is held. */
record Things(Figure figure, Skeleton body, boolean other, Camera camera) {
    private static final double BACKGROUND = -1000;

    List<Layer> layers() {
        return figure.props().stream().map(this::layer).toList();
    }

    private Layer layer(Prop prop) {
        if (prop instanceof Prop.Mat) {
            return new Layer(BACKGROUND, Shade.FLOOR, false, List.of());
        }
        if (prop instanceof Prop.Ball ball) {
            return standing(List.of(Stroke.ring(ball.centre(), ball.radius())));
        }
        if (prop instanceof Prop.Bench bench) {
            Point left = new Point(bench.from(), bench.height() - 3, 0);
            Point right = new Point(bench.to(), bench.height() - 3, 0);
            return standing(List.of(
                    Stroke.limb(left, right, 3, 3), leg(left, 8), leg(right, -8)));
        }
        if (prop instanceof Prop.Post post) {
            Point top = post.foot().plus(new Point(0, post.height(), 0));
            return standing(List.of(Stroke.limb(post.foot(), top, 2.5, 2.5)));
        }
        if (prop instanceof Prop.Dumbbell dumbbell) {
            return dumbbell(other ? dumbbell.hand().mirrored() : dumbbell.hand());
        }
        if (prop instanceof Prop.Kettlebell bell) {
            return kettlebell(bell.hands());
        }
        return band(((Prop.Band) prop).through());
    }

    private static Layer standing(List<Stroke> strokes) {
        return new Layer(BACKGROUND + 1, Shade.PROP, false, strokes);
    }

    private static Stroke leg(Point top, double inwards) {
        return Stroke.limb(top.plus(new Point(inwards, 0, 0)), new Point(top.x() + inwards, 0, 0), 1.5, 1.5);
    }

    private Layer dumbbell(Joint hand) {
        Point middle = body.at(hand);
        Point forearm = middle.minus(body.at(elbow(hand))).unit();
        Point bar = forearm.cross(Point.OUT).plus(new Point(0.1, 0, 0)).unit().times(11);
        Point one = middle.minus(bar);
        Point two = middle.plus(bar);
        List<Stroke> strokes =
                List.of(Stroke.line(one, two), Stroke.limb(one, one, 6, 6), Stroke.limb(two, two, 6, 6));
        return new Layer(camera.seen(middle).z() + 4, Shade.PROP, true, strokes);
    }

    private Layer kettlebell(Place.On hands) {
        Point middle = middle(hands);
        Joint hand = hands.joints().get(0);
        Point forearm = middle.minus(body.at(elbow(hand))).unit();
        Point bell = middle.plus(forearm.times(15));
        List<Stroke> strokes =
                List.of(Stroke.ring(middle.plus(forearm.times(4)), 5.5), Stroke.limb(bell, bell, 9.5, 9.5));
        return new Layer(camera.seen(middle).z() - 1, Shade.PROP, true, strokes);
    }

    private static Joint elbow(Joint hand) {
        return Joint.RIGHT_ELBOW.on(hand == Joint.LEFT_HAND ? -1 : 1);
    }

    private Layer band(List<Place> places) {
        List<Stroke> strokes = new ArrayList<>();
        double depth = BACKGROUND;
        for (int i = 0; i < places.size(); i++) {
            Point to = place(places.get(i));
            depth = Math.max(depth, camera.seen(to).z());
            if (i > 0) {
                strokes.add(Stroke.line(place(places.get(i - 1)), to));
            }
        }
        return new Layer(depth + 3, Shade.PROP, true, strokes);
    }

    private Point place(Place place) {
        return place instanceof Place.At at ? at.point() : middle((Place.On) place);
    }

    private Point middle(Place.On place) {
        return other
                ? body.middle(new Place.On(place.joints().stream().map(Joint::mirrored).toList()))
                : body.middle(place);
    }
}
