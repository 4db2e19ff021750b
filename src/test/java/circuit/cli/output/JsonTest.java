package circuit.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.text.SanitizingWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;

class JsonTest {
    private final StringWriter behind = new StringWriter();

    @Test
    void json_escapes_what_is_not_for_the_eye_so_that_nothing_is_lost() {
        try (JsonGenerator json = Json.to(new SanitizingWriter(behind, true))) {
            json.writeString("a\033\177\u009b\u202e\u200d\u2028\"ü🏃");
        }
        assertThat(behind.toString()).isEqualTo("\"a\\u001B\\u007F\\u009b\\u202e\\u200d\\u2028\\\"ü🏃\"");
    }

    @Test
    void json_for_an_ascii_reader_keeps_every_character() {
        try (JsonGenerator json = Json.to(new SanitizingWriter(behind, false))) {
            json.writeString("ü");
        }
        assertThat(behind.toString()).isEqualToIgnoringCase("\"\\u00fc\"");
    }
}
