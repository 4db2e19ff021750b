package circuit.yaml;

import circuit.text.Sanitizer;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What is wrong with a single value as such: it is more than a line, or holds what cannot be printed. */
final class ScalarFault {
    private ScalarFault() {}

    static Optional<Problem> of(ScalarEvent event) {
        if (event.isLiteral() || event.isFolded()) {
            String mark = event.isLiteral() ? "|" : ">";
            return problem(event, "a value is one line here; write it after the colon, without " + mark);
        }
        if (isFolded(event)) {
            return Optional.of(folding(event));
        }
        String text = event.getValue();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!Sanitizer.isAllowed(text.codePointAt(i))) {
                return problem(event, unprintable(text, text.codePointAt(i)));
            }
        }
        return Optional.empty();
    }

    /** Whether it goes on over more than one line. */
    static boolean isFolded(ScalarEvent event) {
        return event.getStartMark().orElseThrow().getLine()
                        < event.getEndMark().orElseThrow().getLine()
                && !event.getValue().isEmpty();
    }

    static Problem folding(ScalarEvent event) {
        String remedy = event.isPlain()
                ? "write it on one, or mend the next line's colon or indentation"
                : "is its closing quote missing?";
        return Position.of(event)
                .problem(
                        "%s goes on over more than one line; %s".formatted(Sanitizer.quoted(event.getValue()), remedy));
    }

    private static Optional<Problem> problem(ScalarEvent event, String message) {
        return Optional.of(Position.of(event).problem(message));
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
