package circuit.library.reader;

import circuit.routine.figure.Point;
import circuit.routine.figure.Prop;
import circuit.routine.figure.Prop.Place;
import circuit.text.English;
import circuit.text.NearestName;
import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;

/** Parses a prop: {@code mat}, {@code ball 92 30}, {@code band left hand to 90 120}. */
final class PropParser {
    private static final List<String> KINDS =
            List.of("mat", "ball", "bench", "post", "dumbbell", "kettlebell", "band", "cable");

    private PropParser() {}

    static Prop parse(String text) {
        FigurePhrase phrase = new FigurePhrase(text);
        String kind = phrase.word();
        return switch (kind) {
            case "mat" -> phrase.only(new Prop.Mat(), "mat");
            case "ball" -> {
                String example = "ball 92 30, its x and its radius";
                double x = phrase.number(example);
                double radius = phrase.number(example);
                yield phrase.only(new Prop.Ball(new Point(x, radius, 0), radius), example);
            }
            case "bench" -> {
                String example = "bench 40 100 45, from x to x and its height";
                yield phrase.only(
                        new Prop.Bench(phrase.number(example), phrase.number(example), phrase.number(example)),
                        example);
            }
            case "post" -> {
                String example = "post 150 180, its x and its height";
                Point foot = new Point(phrase.number(example), 0, 0);
                yield phrase.only(new Prop.Post(foot, phrase.number(example)), example);
            }
            case "dumbbell" -> {
                Place.On hand = phrase.joints("dumbbell right hand");
                if (hand.joints().size() != 1) {
                    throw phrase.wrong("is held in two hands", "dumbbell right hand");
                }
                yield phrase.only(new Prop.Dumbbell(hand.joints().get(0)), "dumbbell right hand");
            }
            case "kettlebell" ->
                phrase.only(new Prop.Kettlebell(phrase.joints("kettlebell right hand")), "kettlebell right hand");
            case "band", "cable" -> band(phrase, kind);
            default ->
                throw new IllegalArgumentException("%s is not a prop; %s"
                        .formatted(
                                Sanitizer.quoted(kind),
                                NearestName.remedy(kind, KINDS, "write one of " + English.either(KINDS))));
        };
    }

    private static Prop band(FigurePhrase phrase, String kind) {
        String example = kind + " hands to 150 100";
        List<Place> places = new ArrayList<>(List.of(phrase.place(example)));
        while (phrase.take("to")) {
            places.add(phrase.place(example));
        }
        if (places.size() < 2) {
            throw phrase.wrong("leads nowhere", example);
        }
        return phrase.only(new Prop.Band(places), example);
    }
}
