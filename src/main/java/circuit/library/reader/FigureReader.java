package circuit.library.reader;

import circuit.routine.figure.Figure;
import circuit.routine.figure.Figure.BodyPart;
import circuit.routine.figure.Figure.Motion;
import circuit.routine.figure.Figure.Viewpoint;
import circuit.routine.figure.FigureFault;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Point;
import circuit.routine.figure.Pose;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Prop.Place;
import circuit.text.English;
import circuit.text.Sanitizer;
import circuit.yaml.Node;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the figure of an exercise. */
final class FigureReader {
    private static final List<String> CONTACTS =
            List.of("hands", "left hand", "right hand", "ankles", "left ankle", "right ankle");
    static final List<String> KEYS = List.of("view", "lies", "motion", "works", "ground", "contacts", "props", "poses");
    private static final String GROUND = "toes 0 2";

    private final MappingReader fields;
    private final ProblemCollector problems;
    private final boolean checked;

    private FigureReader(MappingReader fields, ProblemCollector problems, boolean checked) {
        this.fields = fields;
        this.problems = problems;
        this.checked = checked;
    }

    /** Reads a figure, and checks on request whether a body can do it. */
    static Optional<Figure> read(Optional<Node> value, ProblemCollector problems, boolean checked) {
        if (value.isPresent() && value.get() instanceof Node.Mapping mapping) {
            return new FigureReader(new MappingReader(mapping, problems, KEYS), problems, checked).figure();
        }
        if (value.isPresent() && !(value.get() instanceof Node.Refused)) {
            problems.add(value.get(), "figure is a mapping; write its keys below it: " + English.all(KEYS));
        }
        return Optional.empty();
    }

    private record Ground(Place.On joints, Point at) {}

    private Optional<Figure> figure() {
        int before = problems.problems().size();
        fields.require("ground");
        fields.require("poses");
        Viewpoint view = fields.parsed("view", FigureReader::view).orElse(Viewpoint.SIDE);
        boolean sideways = isSideways();
        Motion motion = motion();
        List<BodyPart> works = works();
        Optional<Ground> ground = fields.parsed("ground", FigureReader::ground);
        List<Prop> props = props();
        List<Node.Entry> named = poses();
        PoseReader reader = new PoseReader(contacts(sideways), sideways);
        List<Pose> poses = new ArrayList<>();
        for (Node.Entry entry : named) {
            if (entry.value() instanceof Node.Mapping mapping) {
                poses.add(reader.read(entry.key().text(), new MappingReader(mapping, problems, PoseReader.KEYS)));
            } else if (!(entry.value() instanceof Node.Refused)) {
                problems.add(entry.value(), "a pose is a mapping; write one like {trunk: 15, arms: straight}");
            }
        }
        if (problems.problems().size() > before || ground.isEmpty() || poses.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = new Figure(
                view,
                sideways,
                motion,
                works,
                ground.get().joints(),
                ground.get().at(),
                props,
                poses);
        for (FigureFault fault : checked ? FigureFault.of(figure) : List.<FigureFault>of()) {
            Node.Scalar name = named.get(fault.pose()).key();
            problems.add(name, "in pose %s %s".formatted(Sanitizer.quoted(name.text()), fault.message()));
        }
        return Optional.of(figure);
    }

    private static Viewpoint view(String text) {
        return switch (text) {
            case "side" -> Viewpoint.SIDE;
            case "front" -> Viewpoint.FRONT;
            case "above" -> Viewpoint.ABOVE;
            default -> {
                FigurePhrase phrase = new FigurePhrase(text);
                String example = "side, front, above, or 30 15: turned so far to the front and so far up";
                yield phrase.only(new Viewpoint(phrase.number(example), phrase.number(example)), example);
            }
        };
    }

    private boolean isSideways() {
        return word("lies", "write sideways, or leave it out", "sideways").isPresent();
    }

    private Motion motion() {
        return word("motion", "write held or circle, or leave it out", "held", "circle")
                .map(text -> text.equals("held") ? Motion.HELD : Motion.CIRCLE)
                .orElse(Motion.REPEATED);
    }

    private Optional<String> word(String key, String remedy, String... words) {
        return fields.parsed(key, text -> {
            if (!List.of(words).contains(text)) {
                throw new IllegalArgumentException(
                        "%s: %s is not known; %s".formatted(key, Sanitizer.quoted(text), remedy));
            }
            return text;
        });
    }

    private static Ground ground(String text) {
        FigurePhrase phrase = new FigurePhrase(text);
        Place.On joints = phrase.joints(GROUND);
        Point at = phrase.point(GROUND, 0);
        return phrase.only(new Ground(joints, at), GROUND);
    }

    private Map<Joint, Point> contacts(boolean sideways) {
        Map<Joint, Point> contacts = new EnumMap<>(Joint.class);
        Node value = fields.value("contacts").orElse(new Node.Refused(1, 1));
        if (value instanceof Node.Mapping mapping) {
            MappingReader places = new MappingReader(mapping, problems, CONTACTS);
            for (Node.Entry entry : mapping.entries()) {
                String key = entry.key().text();
                if (!CONTACTS.contains(key)) {
                    continue;
                }
                places.parsed(key, FigureReader::contact)
                        .ifPresent(point -> new FigurePhrase(key)
                                .joints("hands")
                                .joints()
                                .forEach(joint -> contacts.put(joint, PoseReader.sided(point, joint, sideways))));
            }
        } else if (!(value instanceof Node.Refused)) {
            problems.add(value, "contacts is a mapping; write contacts: {hands: 130 3}");
        }
        return contacts;
    }

    private static Point contact(String text) {
        FigurePhrase phrase = new FigurePhrase(text);
        return phrase.only(phrase.point("130 3", Double.NaN), "130 3");
    }

    private List<Node.Entry> poses() {
        Optional<Node> value = fields.value("poses");
        if (value.isPresent() && value.get() instanceof Node.Mapping mapping) {
            if (mapping.entries().size() > Figure.MOST_POSES) {
                problems.add(mapping, "a figure has at most %d poses".formatted(Figure.MOST_POSES));
            }
            return mapping.entries();
        }
        if (value.isPresent() && !(value.get() instanceof Node.Refused)) {
            problems.add(value.get(), "poses is a mapping; write a name and a pose: up: {trunk: 15}");
        }
        return List.of();
    }

    private List<Prop> props() {
        return fields.textItems("props").stream()
                .flatMap(item -> problems.parse(item, () -> PropParser.parse(item.text())).stream())
                .toList();
    }

    private List<BodyPart> works() {
        List<BodyPart> parts = new ArrayList<>();
        for (Node.Scalar item : fields.textItems("works")) {
            List<BodyPart> found = switch (item.text()) {
                case "arms" -> List.of(BodyPart.LEFT_ARM, BodyPart.RIGHT_ARM);
                case "left arm" -> List.of(BodyPart.LEFT_ARM);
                case "right arm" -> List.of(BodyPart.RIGHT_ARM);
                case "legs" -> List.of(BodyPart.LEFT_LEG, BodyPart.RIGHT_LEG);
                case "left leg" -> List.of(BodyPart.LEFT_LEG);
                case "right leg" -> List.of(BodyPart.RIGHT_LEG);
                case "upper back" -> List.of(BodyPart.UPPER_BACK);
                case "lower back" -> List.of(BodyPart.LOWER_BACK);
                default -> List.of();
            };
            if (found.isEmpty()) {
                problems.add(
                        item,
                        "%s does no work; name arms, legs, upper back or lower back, or left or right arm or leg"
                                .formatted(Sanitizer.quoted(item.text())));
            }
            parts.addAll(found);
        }
        return parts;
    }
}
