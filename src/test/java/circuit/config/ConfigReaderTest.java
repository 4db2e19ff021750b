package circuit.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.SchemaCheck;
import circuit.yaml.Document;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {
    private static final SchemaCheck SCHEMA = new SchemaCheck("config");

    @Test
    void every_key_is_read_as_its_option_would_be_given() {
        ConfigFile config = read("""
                sound: voice
                volume: 40
                on-cue: notify-send cue
                view: line
                color: never
                theme: light
                flash: false
                figure: true
                level: easier
                have: [band, "resistance band"]
                lead-in: 0s
                pace: 3.5s
                units: lb
                wait: true
                awake: false
                fit: ~/fit
                data: ~/training
                routines: /srv/routines
                """);

        assertThat(config.problems()).isEmpty();
        assertThat(config.values()).hasSize(SettingKey.values().length);
        assertThat(config.value(SettingKey.HAVE)).contains(new ConfigFile.Value("band,resistance band", 10));
        assertThat(config.value(SettingKey.VOLUME)).contains(new ConfigFile.Value("40", 2));
    }

    @Test
    void the_schema_knows_every_key() {
        assertThat(SCHEMA.keys()).containsExactlyInAnyOrderElementsOf(SettingKey.texts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "---\n", "have: []\n", "sound: off\n"})
    void it_may_say_nothing_or_little(String text) {
        assertThat(read(text).problems()).isEmpty();
        assertThat(SCHEMA.faults(text.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sound: trumpet       | 1:8: sound: "trumpet" is not known; write tone, bell, voice or off
                    soudn: bell          | 1:1: "soudn" is not a known key; did you mean sound?
                    volume: 300          | 1:9: volume: "300" is not a number from 0 to 100; write one like 100
                    volume: -1           | 1:9: volume: "-1" is not a number from 0 to 100; write one like 100
                    volume: "40"         | 1:9: volume: "40" is a text in quotes; write 40
                    volume: loud         | 1:9: volume: "loud" is not a number from 0 to 100; write one like 100
                    flash: no            | 1:8: flash: "no" is neither true nor false; write one of them
                    flash: "true"        | 1:8: flash: "true" is a text in quotes; write true
                    pace: 3              | 1:7: pace: "3" has no unit
                    pace: 0s             | 1:7: pace: "0s" is zero; write 3.5s
                    lead-in: 10          | 1:10: lead-in: "10" has no unit
                    have: band           | 1:7: have is a list; write have: [band, kettlebell]
                    have: [2]            | 1:8: an item of have is a word or two, without a comma
                    have: ["band, mat"]  | 1:8: an item of have is a word or two, without a comma
                    on-cue: 5            | 1:9: on-cue: 5 is not a text in YAML; quote it: "5"
                    data: history        | 1:7: data: "history" depends on where a command is started; begin it with / or ~/
                    sound:               | 1:7: sound has no value; write sound: tone
                    sound: [bell]        | 1:8: sound is a single value; write sound: tone
                    - sound              | 1:1: a configuration is made of keys and values, like sound: bell
                    just words           | 1:1: a configuration is made of keys and values, like sound: bell
                    """)
    void what_is_wrong_is_told_with_its_place_and_an_editor_marks_it_too(String line, String expected) {
        assertThat(read(line).problems())
                .singleElement()
                .satisfies(problem -> assertThat(
                                "%d:%d: %s".formatted(problem.line(), problem.column(), problem.message()))
                        .startsWith(expected));
        assertThat(SCHEMA.faults(line.getBytes(UTF_8))).isNotEmpty();
    }

    @Test
    void all_mistakes_are_told_at_once_and_what_is_right_is_kept() {
        ConfigFile config = read("""
                sound: bell
                volume: 300
                wiew: full
                sound: tone
                level: [easier
                """);

        assertThat(config.problems()).map(problem -> problem.line()).containsExactly(2, 3, 4, 5);
        assertThat(config.value(SettingKey.SOUND)).contains(new ConfigFile.Value("bell", 1));
    }

    private static ConfigFile read(String text) {
        return ConfigReader.read(Path.of("config.yaml"), Document.read(text.getBytes(UTF_8)));
    }
}
