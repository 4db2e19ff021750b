package circuit.sound.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.read();

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "1, one",
        "10, ten",
        "13, thirteen",
        "19, nineteen",
        "20, twenty",
        "21, twenty-one",
        "40, forty",
        "99, ninety-nine",
        "100, one hundred",
        "101, one hundred and one",
        "250, two hundred and fifty",
        "999, nine hundred and ninety-nine",
        "1000, 1000",
        "7.5, seven point five",
        "12.50, twelve point five",
        "22.05, twenty-two point zero five",
        "60.0, sixty"
    })
    void numbers_are_spelled(BigDecimal number, String words) {
        assertThat(PHRASES.number(number)).isEqualTo(words);
    }

    @Test
    void one_is_not_many() {
        assertThat(PHRASES.count(Phrase.REPS, 1)).isEqualTo("one rep");
        assertThat(PHRASES.count(Phrase.REPS, 12)).isEqualTo("twelve reps");
        assertThat(PHRASES.count(Phrase.SECONDS, new BigDecimal("7.5"))).isEqualTo("seven point five seconds");
    }

    @Test
    void the_file_holds_every_phrase_and_no_other() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.properties"))) {
            texts.load(in);
        }

        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("language", "numbers", "tens"),
                                Stream.of(Phrase.values()).map(Phrase::key))
                        .toList());
    }

    @Test
    void a_translation_that_lacks_a_phrase_says_which() {
        Properties texts = new Properties();
        texts.setProperty("numbers", "null eins zwei");
        texts.setProperty("tens", "zwanzig");

        assertThatThrownBy(() -> new Phrases(texts).say(Phrase.GO)).hasMessageContaining("go");
    }
}
