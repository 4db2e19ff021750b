package circuit.library.dose;

import circuit.routine.Dose.Load;
import circuit.text.Sanitizer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Parses loads: {@code 12kg}, {@code 12,5kg}, {@code 95lbs}, {@code +5kg}, {@code -10kg}, {@code bodyweight}. */
public final class LoadParser {
    private static final int MOST_DIGITS = 8;
    private static final List<String> KILOGRAMS = List.of("kgs", "kg");
    private static final List<String> POUNDS = List.of("lbs", "lb");

    private LoadParser() {}

    /**
     * The load that a text stands for.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and says what would be right
     */
    public static Load parse(String text) {
        if (text.equals("bodyweight")) {
            return Load.BODYWEIGHT;
        }
        String shown = Sanitizer.quoted(text);
        Load.Kind kind = text.startsWith("+")
                ? Load.Kind.ADDED
                : text.startsWith("-") || text.startsWith("−") ? Load.Kind.TAKEN_OFF : Load.Kind.WEIGHT;
        String weight = kind == Load.Kind.WEIGHT ? text : text.substring(1);
        if (NumberParser.isNumber(weight)) {
            throw new IllegalArgumentException("%s has no unit; write %skg or %slb".formatted(shown, text, text));
        }
        Optional<String> kilograms = number(weight, KILOGRAMS);
        Optional<String> number = kilograms.or(() -> number(weight, POUNDS));
        if (number.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s is not a load; write it like 12kg, 25lb, +5kg or bodyweight, without a space".formatted(shown));
        }
        return new Load(kind, new BigDecimal(number.get()), kilograms.isPresent() ? Load.Unit.KG : Load.Unit.LB);
    }

    /** Whether a word is a unit of weight. */
    static boolean isUnit(String word) {
        return KILOGRAMS.contains(word) || POUNDS.contains(word);
    }

    private static Optional<String> number(String weight, List<String> units) {
        return units.stream()
                .filter(weight::endsWith)
                .map(unit ->
                        weight.substring(0, weight.length() - unit.length()).replace(',', '.'))
                .filter(number -> NumberParser.isNumber(number) && number.length() <= MOST_DIGITS)
                .findFirst();
    }
}
