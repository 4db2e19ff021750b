package circuit.library;

import circuit.routine.Load;
import circuit.yaml.Shown;
import java.math.BigDecimal;

/** Loads as an author writes them: {@code 12kg}, {@code 25lb}. */
final class Loads {
    private static final int MOST_DIGITS = 8;

    private Loads() {}

    static Parsed<Load> parse(String text) {
        String shown = Shown.quoted(text);
        if (Numbers.isWhole(text) || Numbers.isDecimal(text)) {
            return new Parsed.Bad<>("%s has no unit; write %skg or %slb".formatted(shown, text, text));
        }
        String number = text.length() < 2 ? "" : text.substring(0, text.length() - 2);
        boolean kilograms = text.endsWith("kg");
        boolean isLoad = (kilograms || text.endsWith("lb")) && (Numbers.isWhole(number) || Numbers.isDecimal(number));
        if (!isLoad || number.length() > MOST_DIGITS) {
            return new Parsed.Bad<>("%s is no load; write it like 12kg or 25lb, without a space".formatted(shown));
        }
        Load.Unit unit = kilograms ? Load.Unit.KG : Load.Unit.LB;
        return Parsed.guarded(() -> new Load(new BigDecimal(number), unit));
    }
}
