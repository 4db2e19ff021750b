package circuit.sound.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The voice's words, with numbers spelled out, because not every speaker reads {@code 10-12} as a person would. */
final class Phrases {
    private static final String FILE = "phrases.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Properties texts;
    private final List<String> numbers;
    private final List<String> tens;

    Phrases(Properties texts) {
        this.texts = texts;
        numbers = Arrays.asList(text("numbers").split(" ", -1));
        tens = Arrays.asList(text("tens").split(" ", -1));
    }

    /** The words that come with the program. */
    static Phrases read() {
        Properties texts = new Properties();
        try (InputStream in = Optional.ofNullable(Phrases.class.getResourceAsStream(FILE))
                .orElseThrow(() -> new IllegalStateException(FILE + " is missing"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(texts);
    }

    /** The ISO code of the language of the words. */
    String language() {
        return text("language");
    }

    String say(Phrase phrase, String... parts) {
        return filled(text(phrase.key()), parts);
    }

    /** A phrase with a singular and a plural. */
    String count(Phrase phrase, BigDecimal number) {
        String[] oneAndMany = text(phrase.key()).split("\\|", 2);
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return filled(oneAndMany[one ? 0 : oneAndMany.length - 1], number(number));
    }

    String count(Phrase phrase, long number) {
        return count(phrase, BigDecimal.valueOf(number));
    }

    /** In words from 0 to 999, else in digits. */
    String number(long number) {
        if (number < 0 || number > 999) {
            return String.valueOf(number);
        } else if (number < numbers.size()) {
            return numbers.get((int) number);
        } else if (number < 100) {
            String ten = tens.get((int) number / 10 - 2);
            return number % 10 == 0 ? ten : say(Phrase.TENS_AND_ONES, ten, number(number % 10));
        }
        String hundred = number(number / 100);
        return number % 100 == 0
                ? say(Phrase.HUNDREDS, hundred)
                : say(Phrase.HUNDREDS_AND_MORE, hundred, number(number % 100));
    }

    /** {@code seven point five}: digit by digit after the point. */
    String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String whole = number(plain.longValue());
        if (plain.scale() <= 0) {
            return whole;
        }
        String text = plain.toPlainString();
        String digits = text.substring(text.indexOf('.') + 1)
                .chars()
                .mapToObj(digit -> number(digit - '0'))
                .collect(Collectors.joining(" "));
        return say(Phrase.POINT, whole, digits);
    }

    /** A number that is a sentence of its own. */
    String call(long number) {
        return sentence(number(number)) + ".";
    }

    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String text(String key) {
        return Optional.ofNullable(texts.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("%s has no %s".formatted(FILE, key)));
    }

    private static String filled(String text, String... parts) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(parts[Integer.parseInt(found.group(1))]));
    }
}
