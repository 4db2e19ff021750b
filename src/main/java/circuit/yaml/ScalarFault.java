package circuit.yaml;

import circuit.text.Sanitizer;
import circuit.yaml.DetailedYamlParser.Style;
import java.util.Optional;

/** Finds what is wrong with a single key or value: it spans lines, or holds characters that cannot be printed. */
final class ScalarFault {
    private ScalarFault() {}

    /** The fault of the parser's current key or value with this text. */
    static Optional<String> of(DetailedYamlParser parser, String text) {
        if (parser.style() == Style.LITERAL || parser.style() == Style.FOLDED) {
            String mark = parser.style() == Style.LITERAL ? "|" : ">";
            return Optional.of("a value is one line here; write it after the colon, without " + mark);
        }
        if (isFolded(parser, text)) {
            return Optional.of(folding(parser, text));
        }
        if (Sanitizer.isAllowed(text)) {
            return Optional.empty();
        }
        return text.codePoints()
                .filter(c -> !Sanitizer.isAllowed(c))
                .mapToObj(c -> unprintable(text, c))
                .findFirst();
    }

    /** Whether it goes on over more than one line. */
    static boolean isFolded(DetailedYamlParser parser, String text) {
        return !text.isEmpty() && parser.position().line() < parser.lastLine();
    }

    static String folding(DetailedYamlParser parser, String text) {
        String remedy = parser.style() == Style.PLAIN
                ? "write it on one, or mend the next line's colon or indentation"
                : "is its closing quote missing?";
        return "%s goes on over more than one line; %s".formatted(Sanitizer.quoted(text), remedy);
    }

    private static String unprintable(String text, int c) {
        String value = Sanitizer.quoted(text);
        return switch (c) {
            case '\n', '\r' -> value + " holds a line break; a value is one line";
            case '\t' -> value + " holds a tab; write a space";
            default -> "%s holds the invisible character %s; take it out".formatted(value, "U+%04X".formatted(c));
        };
    }
}
