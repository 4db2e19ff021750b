package circuit.library.reader;

import circuit.library.dose.NumberParser;
import circuit.library.dose.PhraseWords;
import circuit.routine.figure.Bearing;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Place;
import circuit.routine.figure.Point;
import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A value of a figure, read word by word; what is wrong is thrown as a sentence. */
final class FigurePhrase {
    private static final List<String> PAIRED = List.of("shoulder", "elbow", "hand", "hip", "knee", "ankle", "toe");
    private static final List<String> SINGLE = List.of("hips", "waist", "neck", "head");

    private final String text;
    private final List<String> words;
    private int next;

    FigurePhrase(String text) {
        this.text = text;
        words = PhraseWords.of(text);
    }

    boolean atEnd() {
        return next == words.size();
    }

    /** Passes a word, if it comes next. */
    boolean has(String word) {
        boolean here = !atEnd() && words.get(next).equals(word);
        next += here ? 1 : 0;
        return here;
    }

    String word() {
        return atEnd() ? "" : words.get(next++);
    }

    boolean hasNumber() {
        return !atEnd() && isNumber(words.get(next));
    }

    double number(String example) {
        if (!hasNumber()) {
            throw wrong(atEnd() ? "ends too soon" : "has no number where %s is".formatted(shown()), example);
        }
        return Double.parseDouble(words.get(next++));
    }

    Bearing bearing(String example) {
        double angle = number(example);
        return new Bearing(angle, has("out") ? number(example) : 0);
    }

    /** Two numbers, or three. */
    Point point(String example, double depth) {
        double x = number(example);
        double y = number(example);
        return new Point(x, y, hasNumber() ? number(example) : depth);
    }

    /** A joint of the body, or both of a kind: {@code right hand}, {@code toes}. */
    Place.On joints(String example) {
        String first = word();
        boolean sided = first.equals("left") || first.equals("right");
        String name = sided ? word() : first;
        if (!sided && SINGLE.contains(name)) {
            return new Place.On(List.of(joint(name)));
        }
        String single = name.equals("feet")
                ? "ankle"
                : name.endsWith("s") && !sided ? name.substring(0, name.length() - 1) : name;
        if (!PAIRED.contains(single) || (!sided && single.equals(name))) {
            throw wrong(
                    "names no joint where %s is".formatted(Sanitizer.quoted(sided ? first + " " + name : first)),
                    example);
        }
        return sided
                ? new Place.On(List.of(joint(first + "_" + single)))
                : new Place.On(List.of(joint("left_" + single), joint("right_" + single)));
    }

    /** A point, or joints. */
    Place place(String example) {
        return hasNumber() ? new Place.At(point(example, 0)) : joints(example);
    }

    /** The value, if nothing follows it. */
    <T> T only(T value, String example) {
        if (!atEnd()) {
            throw wrong("goes on with %s".formatted(shown()), example);
        }
        return value;
    }

    IllegalArgumentException wrong(String what, String example) {
        return new IllegalArgumentException(
                "%s %s; write one like %s".formatted(Sanitizer.quoted(text), what, example));
    }

    private String shown() {
        List<String> rest = new ArrayList<>(words.subList(next, words.size()));
        return Sanitizer.quoted(rest.get(0));
    }

    private static Joint joint(String name) {
        return Joint.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isNumber(String word) {
        String digits = word.startsWith("-") ? word.substring(1) : word;
        return digits.length() < 8 && (NumberParser.isWhole(digits) || NumberParser.isDecimal(digits));
    }
}
