package circuit.library.reader;

import circuit.library.dose.NumberParser;
import circuit.library.dose.PhraseWords;
import circuit.routine.figure.Bearing;
import circuit.routine.figure.Joint;
import circuit.routine.figure.Point;
import circuit.routine.figure.Prop.Place;
import circuit.text.Sanitizer;
import java.util.List;
import java.util.Locale;

/**
 * A value of a figure, read word by word. Methods throw an {@link IllegalArgumentException} whose message shows an example
 * of what would be right.
 */
final class FigurePhrase {
    private static final List<String> PAIRED = List.of("shoulder", "elbow", "hand", "hip", "knee", "ankle", "toe");
    private static final List<String> SINGLE = List.of("hips", "waist", "neck", "head");

    private final String text;
    private final PhraseWords words;

    FigurePhrase(String text) {
        this.text = text;
        words = new PhraseWords(text);
    }

    /** Takes a word, if it comes next. */
    boolean take(String word) {
        return words.take(word);
    }

    String word() {
        return words.take();
    }

    double number(String example) {
        if (!isNumber(words.peek(0))) {
            throw wrong(
                    words.atEnd()
                            ? "ends too soon"
                            : "has no number where %s is".formatted(Sanitizer.quoted(words.peek(0))),
                    example);
        }
        return Double.parseDouble(words.take());
    }

    Bearing bearing(String example) {
        double angle = number(example);
        return new Bearing(angle, take("out") ? number(example) : 0);
    }

    /** Two numbers, or three. */
    Point point(String example, double depth) {
        double x = number(example);
        double y = number(example);
        return new Point(x, y, isNumber(words.peek(0)) ? number(example) : depth);
    }

    /** A joint of the body, or both of a kind: {@code right hand}, {@code toes}. */
    Place.On joints(String example) {
        String first = word();
        boolean isSided = first.equals("left") || first.equals("right");
        String name = isSided ? word() : first;
        if (!isSided && SINGLE.contains(name)) {
            return new Place.On(List.of(joint(name)));
        }
        String single = name.equals("feet")
                ? "ankle"
                : name.endsWith("s") && !isSided ? name.substring(0, name.length() - 1) : name;
        if (!PAIRED.contains(single) || (!isSided && single.equals(name))) {
            throw wrong(
                    "names no joint where %s is".formatted(Sanitizer.quoted(isSided ? first + " " + name : first)),
                    example);
        }
        return isSided
                ? new Place.On(List.of(joint(first + "_" + single)))
                : new Place.On(List.of(joint("left_" + single), joint("right_" + single)));
    }

    /** A point, or joints. */
    Place place(String example) {
        return isNumber(words.peek(0)) ? new Place.At(point(example, 0)) : joints(example);
    }

    /** The value, if nothing follows it. */
    <T> T only(T value, String example) {
        if (!words.atEnd()) {
            throw wrong("goes on with %s".formatted(Sanitizer.quoted(words.peek(0))), example);
        }
        return value;
    }

    IllegalArgumentException wrong(String what, String example) {
        return new IllegalArgumentException(
                "%s %s; write one like %s".formatted(Sanitizer.quoted(text), what, example));
    }

    private static Joint joint(String name) {
        return Joint.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isNumber(String word) {
        String digits = word.startsWith("-") ? word.substring(1) : word;
        return digits.length() < 8 && NumberParser.isNumber(digits);
    }
}
