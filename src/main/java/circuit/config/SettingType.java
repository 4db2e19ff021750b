package circuit.config;

import circuit.text.English;
import circuit.text.Sanitizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of a key look like. */
public sealed interface SettingType {

    /** What is wrong with a text as such a value, a sentence that begins with the text. */
    Optional<String> fault(String text, Lengths lengths);

    /** A value that is right. */
    String sample();

    /** One of a few words. */
    record Word(List<String> words) implements SettingType {
        public Word {
            words = List.copyOf(words);
        }

        static Word of(String... words) {
            return new Word(List.of(words));
        }

        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            return refusedUnless(words.contains(text), text, "is not known; write " + English.either(words));
        }

        @Override
        public String sample() {
            return words.get(0);
        }
    }

    /** A whole number. */
    record Whole(int least, int most) implements SettingType {
        private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            boolean isNumber = DIGITS.matcher(text).matches();
            return refusedUnless(
                    isNumber && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most,
                    text,
                    "is no number from %d to %d; write one like %s".formatted(least, most, sample()));
        }

        @Override
        public String sample() {
            return String.valueOf(most);
        }
    }

    /** True or false. */
    record Truth() implements SettingType {
        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            boolean isTruth = text.equals("true") || text.equals("false");
            return refusedUnless(isTruth, text, "is neither true nor false; write one of them");
        }

        @Override
        public String sample() {
            return "true";
        }
    }

    /** A duration. */
    record Length(boolean mayBeNone) implements SettingType {
        private static final Pattern SOME = Pattern.compile(".*[1-9].*");

        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            Optional<String> fault = lengths.fault(text);
            return fault.isPresent() || mayBeNone
                    ? fault
                    : refusedUnless(SOME.matcher(text).matches(), text, "is no time at all; write " + sample());
        }

        @Override
        public String sample() {
            return mayBeNone ? "10s" : "3.5s";
        }
    }

    /** A few words in a list; with commas between them where there is only a text. */
    record Items() implements SettingType {
        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            return Optional.empty();
        }

        @Override
        public String sample() {
            return "[band, kettlebell]";
        }
    }

    /** A folder, named so that it is the same wherever a command is started. */
    record Place() implements SettingType {
        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            boolean isFixed = text.startsWith("/") || text.startsWith("~/");
            return refusedUnless(
                    isFixed, text, "depends on where a command is started; begin it with / or ~/, like " + sample());
        }

        @Override
        public String sample() {
            return "~/training";
        }
    }

    /** A line of text. */
    record Line() implements SettingType {
        @Override
        public Optional<String> fault(String text, Lengths lengths) {
            return Optional.empty();
        }

        @Override
        public String sample() {
            return "a few words";
        }
    }

    private static Optional<String> refusedUnless(boolean right, String text, String why) {
        return right ? Optional.empty() : Optional.of(Sanitizer.quoted(text) + " " + why);
    }
}
