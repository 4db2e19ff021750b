package circuit.config;

import circuit.library.dose.DurationParser;
import circuit.text.English;
import circuit.text.Sanitizer;
import java.util.List;
import java.util.Optional;

/** The type of a setting's values. */
public sealed interface SettingType {

    /** What is wrong with a text as such a value, a sentence that begins with the text. */
    default Optional<String> fault(String text) {
        return Optional.empty();
    }

    /** A valid value. */
    String example();

    /** One of several words. */
    record Choice(List<String> words) implements SettingType {
        public Choice {
            words = List.copyOf(words);
        }

        static Choice of(String... words) {
            return new Choice(List.of(words));
        }

        @Override
        public Optional<String> fault(String text) {
            return refusedUnless(words.contains(text), text, "is not known; write " + English.either(words));
        }

        @Override
        public String example() {
            return words.get(0);
        }
    }

    record WholeNumber(int least, int most) implements SettingType {
        @Override
        public Optional<String> fault(String text) {
            boolean isNumber = text.matches("[0-9]{1,9}");
            return refusedUnless(
                    isNumber && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most,
                    text,
                    "is not a number from %d to %d; write one like %s".formatted(least, most, example()));
        }

        @Override
        public String example() {
            return String.valueOf(most);
        }
    }

    record TrueOrFalse() implements SettingType {
        @Override
        public Optional<String> fault(String text) {
            boolean isRight = text.equals("true") || text.equals("false");
            return refusedUnless(isRight, text, "is neither true nor false; write one of them");
        }

        @Override
        public String example() {
            return "true";
        }
    }

    record Time(boolean mayBeZero) implements SettingType {
        @Override
        public Optional<String> fault(String text) {
            Optional<String> fault = DurationParser.fault(text);
            return fault.isPresent() || mayBeZero
                    ? fault
                    : refusedUnless(text.matches(".*[1-9].*"), text, "is zero; write " + example());
        }

        @Override
        public String example() {
            return mayBeZero ? "10s" : "3.5s";
        }
    }

    /** A list of short texts; separated by commas in an option or an environment variable. */
    record WordList() implements SettingType {
        @Override
        public String example() {
            return "[band, kettlebell]";
        }
    }

    /** A folder, named so that it is the same wherever a command is started. */
    record FolderPath() implements SettingType {
        @Override
        public Optional<String> fault(String text) {
            boolean isAbsolute = text.startsWith("/") || text.startsWith("~/");
            return refusedUnless(
                    isAbsolute,
                    text,
                    "depends on where a command is started; begin it with / or ~/, like " + example());
        }

        @Override
        public String example() {
            return "~/training";
        }
    }

    /** A line of text. */
    record Text() implements SettingType {
        @Override
        public String example() {
            return "a few words";
        }
    }

    private static Optional<String> refusedUnless(boolean isRight, String text, String why) {
        return isRight ? Optional.empty() : Optional.of(Sanitizer.quoted(text) + " " + why);
    }
}
