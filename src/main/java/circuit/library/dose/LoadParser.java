package circuit.library.dose;

import circuit.routine.Load;
import circuit.text.Sanitizer;
import java.math.BigDecimal;

/** Parses loads: {@code 12kg}, {@code 25lb}. */
public final class LoadParser {
    private static final int MOST_DIGITS = 8;

    private LoadParser() {}

    /**
     * The load that a text stands for.
     *
     * @throws IllegalArgumentException if it is none; the message shows the text and says what would be right
     */
    public static Load parse(String text) {
        String shown = Sanitizer.quoted(text);
        if (NumberParser.isWhole(text) || NumberParser.isDecimal(text)) {
            throw new IllegalArgumentException("%s has no unit; write %skg or %slb".formatted(shown, text, text));
        }
        String number = text.length() < 2 ? "" : text.substring(0, text.length() - 2);
        boolean isKilograms = text.endsWith("kg");
        boolean isLoad = (isKilograms || text.endsWith("lb"))
                && (NumberParser.isWhole(number) || NumberParser.isDecimal(number));
        if (!isLoad || number.length() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "%s is not a load; write it like 12kg or 25lb, without a space".formatted(shown));
        }
        return new Load(new BigDecimal(number), isKilograms ? Load.Unit.KG : Load.Unit.LB);
    }
}
