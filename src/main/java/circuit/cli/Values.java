package circuit.cli;

import circuit.library.dose.DurationParser;
import circuit.library.dose.Parsed;
import circuit.text.Sanitizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Reads the values of options; what does not fit ends the command with a sentence. */
final class Values {
    private Values() {}

    static Optional<String> text(ParseResult given, String option) {
        return given.hasMatchedOption(option) ? Optional.of(given.matchedOptionValue(option, "")) : Optional.empty();
    }

    static boolean isSet(ParseResult given, String option) {
        return given.hasMatchedOption(option);
    }

    static int wholeNumber(String option, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with the range.
        }
        throw CommandException.usage("%s takes a whole number from %,d to %,d, not %s"
                .formatted(option, least, most, Sanitizer.quoted(text)));
    }

    static Duration duration(String option, String text) {
        Parsed<Duration> parsed = DurationParser.parse(text);
        if (parsed instanceof Parsed.Good<Duration> good) {
            return good.value();
        }
        throw CommandException.usage(option + ": " + ((Parsed.Bad<Duration>) parsed).message());
    }

    static <E extends Enum<E>> E oneOf(String option, String text, E[] choices) {
        for (E choice : choices) {
            if (word(choice).equals(text)) {
                return choice;
            }
        }
        String words = Arrays.stream(choices).map(Values::word).collect(Collectors.joining(", "));
        throw CommandException.usage("%s is one of %s, not %s".formatted(option, words, Sanitizer.quoted(text)));
    }

    /** An enum's name as it is written in options. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
