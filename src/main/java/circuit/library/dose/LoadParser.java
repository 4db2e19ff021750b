package circuit.library.dose;

import circuit.routine.Load;
import circuit.text.Sanitizer;
import java.math.BigDecimal;

/** LoadParser as an author writes them: {@code 12kg}, {@code 25lb}. */
public final class LoadParser {
    private static final int MOST_DIGITS = 8;

    private LoadParser() {}

    public static Parsed<Load> parse(String text) {
        String shown = Sanitizer.quoted(text);
        if (NumberParser.isWhole(text) || NumberParser.isDecimal(text)) {
            return new Parsed.Bad<>("%s has no unit; write %skg or %slb".formatted(shown, text, text));
        }
        String number = text.length() < 2 ? "" : text.substring(0, text.length() - 2);
        boolean kilograms = text.endsWith("kg");
        boolean isLoad =
                (kilograms || text.endsWith("lb")) && (NumberParser.isWhole(number) || NumberParser.isDecimal(number));
        if (!isLoad || number.length() > MOST_DIGITS) {
            return new Parsed.Bad<>("%s is no load; write it like 12kg or 25lb, without a space".formatted(shown));
        }
        Load.Unit unit = kilograms ? Load.Unit.KG : Load.Unit.LB;
        return Parsed.guarded(() -> new Load(new BigDecimal(number), unit));
    }
}
