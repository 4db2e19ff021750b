package circuit.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.yaml.Node.ScalarKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By section 10.3.2 of the YAML 1.2.2 specification. */
class ScalarKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "2024", "-5", "+5", "007", "0o17", "0xfF"})
    void integers(String text) {
        assertThat(kind(text)).isEqualTo(ScalarKind.INTEGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", ".5", "5.", "-1.5e3", "1e3", "+2E-7", ".inf", "-.Inf", ".NaN"})
    void decimals(String text) {
        assertThat(kind(text)).isEqualTo(ScalarKind.DECIMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "FALSE"})
    void truths(String text) {
        assertThat(kind(text)).isEqualTo(ScalarKind.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void nothing(String text) {
        assertThat(kind(text)).isEqualTo(ScalarKind.NULL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1:30",
                "10-12",
                "2-4-2",
                "12 reps",
                "60s",
                "no",
                "on",
                "yes",
                "+",
                ".",
                "-.",
                "0x",
                "0o8",
                "1e",
                "1e+",
                "e5",
                "1.2.3",
                "inf",
                "tRue",
                "1_000",
                "-0x1f",
                "١٢",
                "Farmer's walk"
            })
    void text(String text) {
        assertThat(kind(text)).isEqualTo(ScalarKind.TEXT);
    }

    private static ScalarKind kind(String text) {
        Node root = Document.read(("a: " + text).getBytes(UTF_8)).root().orElseThrow();
        return ((Node.Scalar) ((Node.Mapping) root).entries().get(0).value()).kind();
    }
}
