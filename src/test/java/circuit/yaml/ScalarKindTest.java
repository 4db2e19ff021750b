package circuit.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By section 10.3.2 of the YAML 1.2.2 specification. */
class ScalarKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "2024", "-5", "+5", "007", "0o17", "0xfF"})
    void integers(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.INTEGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", ".5", "5.", "-1.5e3", "1e3", "+2E-7", ".inf", "-.Inf", ".NaN"})
    void decimals(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.DECIMAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "FALSE"})
    void truths(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void nothing(String text) {
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.NULL);
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
                "-",
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
        assertThat(ScalarKind.of(text)).isEqualTo(ScalarKind.TEXT);
    }

    @Test
    void agrees_with_the_engines_own_schema() {
        var resolver = new org.snakeyaml.engine.v2.resolver.CoreScalarResolver(false);
        for (String a : new String[] {"", "-", "+", ".", "0", "0x", "0o", "1", "7", "e", "f"}) {
            for (String b : new String[] {"", ".", "5", "e", "E+", "x", "8", "a", "inf"}) {
                for (String c : new String[] {"", ".", "3", "-"}) {
                    String text = a + b + c;
                    boolean number =
                            ScalarKind.of(text) == ScalarKind.INTEGER || ScalarKind.of(text) == ScalarKind.DECIMAL;
                    String tag = resolver.resolve(text, true).getValue();
                    assertThat(number).as(text).isEqualTo(tag.endsWith("int") || tag.endsWith("float"));
                }
            }
        }
    }
}
