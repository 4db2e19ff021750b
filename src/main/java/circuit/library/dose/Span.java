package circuit.library.dose;

import circuit.text.Sanitizer;

/** A number or a range as it is written: {@code 12} or {@code 10-12}. */
public record Span(int least, int most) {

    public static Parsed<Span> parse(String text) {
        int dash = text.indexOf('-');
        String first = dash < 0 ? text : text.substring(0, dash);
        String second = dash < 0 ? text : text.substring(dash + 1);
        if (dash == 0 && NumberParser.isWhole(second)) {
            return new Parsed.Bad<>("%s is negative".formatted(Sanitizer.quoted(text)));
        }
        if (!NumberParser.isWhole(first) || !NumberParser.isWhole(second)) {
            return new Parsed.Bad<>("%s is no number; %s".formatted(Sanitizer.quoted(text), advice(text)));
        }
        int least = NumberParser.value(first);
        int most = NumberParser.value(second);
        if (least > most) {
            return new Parsed.Bad<>("the range %s runs backwards; write %s-%s"
                    .formatted(Sanitizer.shortened(text), Sanitizer.shortened(second), Sanitizer.shortened(first)));
        }
        return new Parsed.Good<>(new Span(least, most));
    }

    private static String advice(String text) {
        String plain =
                text.replace('–', '-').replace('—', '-').replace('−', '-').replace(" ", "");
        return plain.equals(text) || parse(plain) instanceof Parsed.Bad<Span>
                ? "write one like 12, or a range like 10-12"
                : "write " + plain;
    }
}
