package circuit.library.reader;

import circuit.routine.figure.Bearing;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Point;
import circuit.routine.figure.Pose;
import circuit.routine.figure.Pose.LeftRight;
import circuit.routine.figure.Pose.Limb;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the poses of a figure in turn; each says only how it differs from the one before. */
final class PoseReader {
    static final List<String> KEYS = List.of(
            "trunk",
            "head",
            "turn",
            "arms",
            "left arm",
            "right arm",
            "legs",
            "left leg",
            "right leg",
            "feet",
            "left foot",
            "right foot");
    private static final String LIMB = "-90, 180 / -60 out 20, to 60 5, or straight";

    private final Map<Joint, Point> contacts;
    private final boolean sideways;
    private double lower = 90;
    private double upper = 90;
    private Optional<Double> head = Optional.empty();
    private double turn;
    private LeftRight<Limb> arms;
    private LeftRight<Limb> legs;
    private LeftRight<Optional<Bearing>> feet = new LeftRight<>(Optional.empty(), Optional.empty());

    PoseReader(Map<Joint, Point> contacts, boolean sideways) {
        this.contacts = contacts;
        this.sideways = sideways;
        arms = new LeftRight<>(resting(Joint.LEFT_HAND), resting(Joint.RIGHT_HAND));
        legs = new LeftRight<>(resting(Joint.LEFT_ANKLE), resting(Joint.RIGHT_ANKLE));
    }

    Pose read(String name, MappingReader fields) {
        fields.parsed("trunk", text -> trunk(new FigurePhrase(text))).ifPresent(both -> {
            lower = both.left();
            upper = both.right();
        });
        head = number(fields, "head").or(() -> head);
        turn = number(fields, "turn").orElse(turn);
        arms = sides(fields, "arms", "left arm", "right arm", Joint.LEFT_HAND, arms);
        legs = sides(fields, "legs", "left leg", "right leg", Joint.LEFT_ANKLE, legs);
        Optional<Bearing> both = foot(fields, "feet");
        feet = new LeftRight<>(
                foot(fields, "left foot").or(() -> both).or(feet::left),
                foot(fields, "right foot").or(() -> both).or(feet::right));
        return new Pose(name, lower, upper, head.orElse(upper), turn, arms, legs, feet);
    }

    private Limb resting(Joint tip) {
        Bearing down = new Bearing(-90, 0);
        Point contact = contacts.get(tip);
        return contact == null ? new Limb.Along(down, down) : new Limb.Reaching(contact, Optional.empty(), false);
    }

    private LeftRight<Limb> sides(
            MappingReader fields, String both, String left, String right, Joint tip, LeftRight<Limb> before) {
        Optional<Limb> bothLeft = limb(fields, both, tip);
        Optional<Limb> bothRight = bothLeft.isEmpty() ? bothLeft : limb(fields, both, tip.mirrored());
        return new LeftRight<>(
                limb(fields, left, tip).or(() -> bothLeft).orElse(before.left()),
                limb(fields, right, tip.mirrored()).or(() -> bothRight).orElse(before.right()));
    }

    private Optional<Limb> limb(MappingReader fields, String key, Joint tip) {
        return fields.parsed(key, text -> limb(new FigurePhrase(text), tip));
    }

    private Limb limb(FigurePhrase phrase, Joint tip) {
        if (phrase.take("to")) {
            Point to = sided(phrase.point("to 60 5", Double.NaN), tip, sideways);
            return phrase.only(new Limb.Reaching(to, bend(phrase), phrase.take("straight")), "to 60 5 bent 180");
        }
        boolean straight = phrase.take("straight");
        if (straight || phrase.take("planted")) {
            Optional<Bearing> bend = bend(phrase);
            Point contact = contacts.get(tip);
            if (contact == null) {
                throw phrase.wrong("needs a contact", "contacts: {hands: 130 3}, or say where it goes, like to 130 3");
            }
            return phrase.only(new Limb.Reaching(contact, bend, straight), "straight");
        }
        Bearing upperBone = phrase.bearing(LIMB);
        Bearing lowerBone = phrase.take("/") ? phrase.bearing(LIMB) : upperBone;
        return phrase.only(new Limb.Along(upperBone, lowerBone), LIMB);
    }

    private static Optional<Bearing> bend(FigurePhrase phrase) {
        return phrase.take("bent") ? Optional.of(phrase.bearing("bent 180 out 30")) : Optional.empty();
    }

    private static LeftRight<Double> trunk(FigurePhrase phrase) {
        double first = phrase.number("20, or 10 / 45");
        return phrase.only(
                new LeftRight<>(first, phrase.take("/") ? phrase.number("10 / 45") : first), "20, or 10 / 45");
    }

    private static Optional<Double> number(MappingReader fields, String key) {
        return fields.parsed(key, text -> {
            FigurePhrase phrase = new FigurePhrase(text);
            return phrase.only(phrase.number("30"), "30");
        });
    }

    private static Optional<Bearing> foot(MappingReader fields, String key) {
        return fields.parsed(key, text -> {
            FigurePhrase phrase = new FigurePhrase(text);
            return phrase.only(phrase.bearing("-90"), "-90");
        });
    }

    /** A place of a hand or an ankle; its distance to the side has a default if it is not given. */
    static Point sided(Point written, Joint tip, boolean sideways) {
        boolean hand = tip == Joint.LEFT_HAND || tip == Joint.RIGHT_HAND;
        double out = Double.isNaN(written.z()) ? sideways ? 0 : hand ? 17 : 9 : written.z();
        double side = sideways || tip == tip.on(1) ? 1 : -1;
        return new Point(written.x(), written.y(), out * side);
    }
}
