package circuit.history;

import circuit.routine.Dose.Load;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * Loads as cells have them: {@code 40lb}, {@code bodyweight}, {@code bodyweight+5kg}. A cell that begins with a plus or a
 * minus would be a formula to a spreadsheet.
 */
final class LoadCell {
    static final String WANTED = "a load like 12kg, 40lb, bodyweight or bodyweight+5kg";

    private static final String BODY = Load.BODYWEIGHT.toString();
    private static final int MOST_CHARACTERS = 12;

    private LoadCell() {}

    static String text(Load load) {
        return switch (load.kind()) {
            case WEIGHT, BODYWEIGHT -> load.toString();
            case ADDED, TAKEN_OFF -> BODY + load;
        };
    }

    /**
     * Reads what {@link #text} writes, and what a person makes of it: a comma, spaces, {@code lbs}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Load parse(String cell) {
        String text = cell.toLowerCase(Locale.ROOT).replace(" ", "").replace(',', '.');
        if (text.equals(BODY)) {
            return Load.BODYWEIGHT;
        }
        String weight = text.startsWith(BODY) ? text.substring(BODY.length()) : text;
        Load.Kind kind = weight.startsWith("+")
                ? Load.Kind.ADDED
                : weight.startsWith("-") ? Load.Kind.TAKEN_OFF : Load.Kind.WEIGHT;
        String unsigned = kind == Load.Kind.WEIGHT ? weight : weight.substring(1);
        String singular = unsigned.endsWith("s") ? unsigned.substring(0, unsigned.length() - 1) : unsigned;
        for (Load.Unit unit : Load.Unit.values()) {
            String number = singular.endsWith(unit.text())
                    ? singular.substring(0, singular.length() - unit.text().length())
                    : "";
            if (isNumber(number)) {
                return new Load(kind, new BigDecimal(number), unit);
            }
        }
        throw new IllegalArgumentException("no load");
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_CHARACTERS
                && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
