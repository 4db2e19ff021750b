package circuit.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {
    /** By WCAG 2.2: text, and shapes that one has to tell from the ground. */
    private static final double READABLE = 4.5;

    private static final double SEEN = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void words_and_figures_stand_out_in_light_and_dark(int scheme) {
        Map<String, Integer> colours = schemes().get(scheme);
        int paper = colours.getOrDefault("paper", 0);

        for (String text : List.of("ink", "soft", "work")) {
            assertThat(contrast(colours.getOrDefault(text, 0), paper)).as(text).isGreaterThan(READABLE);
        }
        for (String shape : List.of("near", "prop")) {
            assertThat(contrast(colours.getOrDefault(shape, 0), paper))
                    .as(shape)
                    .isGreaterThan(SEEN);
        }
    }

    @Test
    void it_fetches_nothing() {
        assertThat(Stylesheet.CSS).doesNotContain("url(", "@import", "http");
    }

    /** It stands in the page as it is. */
    @Test
    void it_cannot_end_the_element_it_is_in() {
        assertThat(Stylesheet.CSS).doesNotContain("<", "&").isASCII();
    }

    private static List<Map<String, Integer>> schemes() {
        return Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL)
                .matcher(Stylesheet.CSS)
                .results()
                .map(rule -> colours(rule.group(1)))
                .toList();
    }

    private static Map<String, Integer> colours(String rule) {
        Map<String, Integer> colours = new HashMap<>();
        Pattern.compile("--(\\w+): #(\\w{6});").matcher(rule).results().forEach(colour -> add(colours, colour));
        return colours;
    }

    private static void add(Map<String, Integer> colours, MatchResult colour) {
        colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
