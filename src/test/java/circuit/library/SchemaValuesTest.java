package circuit.library;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.dose.DosePhraseParser;
import circuit.library.dose.DurationParser;
import circuit.library.reader.TitleRules;
import circuit.text.Sanitizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The schemas and the readers say the same of every single value. */
class SchemaValuesTest {
    private static final SchemaCheck ROUTINE = new SchemaCheck("routine");
    private static final SchemaCheck CONFIG = new SchemaCheck("config");
    private static final List<Map<String, String>> MOVE = List.of(Map.of("Move", "12 reps"));

    @Test
    void they_agree_on_every_duration() {
        List<String> texts = new ArrayList<>(List.of("", "s", "1", "1.5", "24h", "24h0m0.0s", "24h1s", "25h", "1h60m"));
        texts.addAll(List.of("1440m", "1440m1s", "1441m", "86400s", "86400.0s", "86400.1s", "86401s", "001m059s"));
        texts.addAll(
                List.of("24:00:00", "24:00:01", "1440:00", "1440:01", "1:05", "1:5", "1:60", "1:02:30", "1:2:3:4"));
        Random random = new Random(7);
        for (int i = 0; i < 4000; i++) {
            texts.add(scrambled(
                    random, List.of("h", "m", "s", ":", ".", "0", "1", "5", "9", "24", "59", "60", "-", " ")));
        }
        agree(texts, DurationParser::parse, text -> Map.of("rest", text, "name", "x", "exercises", MOVE));
        assertThat(texts)
                .allSatisfy(text -> assertThat(
                                CONFIG.faults(Map.of("lead-in", text)).isEmpty())
                        .as(text)
                        .isEqualTo(DurationParser.fault(text).isEmpty()));
    }

    @Test
    void they_agree_on_every_dose_phrase() {
        List<String> texts = new ArrayList<>();
        List<String> amounts = List.of(
                "12 reps",
                "1 rep",
                "2 rep",
                "0 reps",
                "1000 reps",
                "1001 reps",
                "10-12 reps",
                "0-5 reps",
                "5-1001 reps",
                "max reps",
                "max time",
                "max",
                "60s",
                "0s",
                "0.0s",
                "1:30",
                "1:60",
                "1m30s",
                "25h",
                "10",
                "10reps",
                "10-12",
                "0",
                "1001",
                "");
        List<String> sides = List.of(
                "",
                " each side",
                " alternating",
                " each",
                "  each  side",
                " both sides",
                "/side",
                " / leg",
                " per arm",
                " a side",
                " per",
                "/week",
                " each foot");
        List<String> loads = List.of(
                "",
                " @ 12kg",
                " @ 0kg",
                " @ 0.5lb",
                " @ 1000kg",
                " @ 1000.5kg",
                " @12kg",
                " @ 12",
                " @ 12 kg",
                " @ 123456789kg",
                " @ 1.kg");
        List<String> tempos = List.of(
                "",
                " tempo 2-4-2",
                " tempo 0-0-0",
                " tempo 60-60-60",
                " tempo 61-0-0",
                " tempo 2-4",
                " tempo",
                " tempo 2-4-2 slowly");
        for (String amount : amounts) {
            for (String side : sides) {
                for (String load : loads) {
                    tempos.forEach(tempo -> texts.add(amount + side + load + tempo));
                }
            }
        }
        isNeverStricter(texts, DosePhraseParser::parse, SchemaValuesTest::routine);
    }

    @Test
    void they_agree_on_every_variation() {
        agree(
                List.of(
                        "8 reps",
                        "10s on 5s off",
                        "10s on 0.5s off",
                        "0m0s on 5s off",
                        "1:00 on 0:30 off",
                        "10s on 5s",
                        "on",
                        "10 on 5 off",
                        "1m on 1:75 off",
                        "10s off 5s on",
                        "each side",
                        "0.999s on 5s off"),
                text -> DosePhraseParser.parse(text, Optional.empty()),
                text -> routine(Map.of("time", "24h", "easier", text)));
    }

    @Test
    void they_agree_on_what_a_mapping_may_hold_together() {
        SoftAssertions all = new SoftAssertions();
        for (Map<String, Object> dose : List.<Map<String, Object>>of(
                Map.of("reps", 12),
                Map.of("reps", 0),
                Map.of("reps", 1001),
                Map.of("reps", "10-12"),
                Map.of("reps", "max"),
                Map.of("time", "60s"),
                Map.of("time", "0s"),
                Map.of("time", "max"),
                Map.of("time", 60),
                Map.of("reps", 12, "time", "60s"),
                Map.of("note", "x"),
                Map.of("reps", 12, "tempo", "2-4-2"),
                Map.of("time", "60s", "tempo", "2-4-2"),
                Map.of("time", "60s", "easier", "10s on 5s off"),
                Map.of("reps", 12, "easier", "10s on 5s off"),
                Map.of("time", "max", "harder", "10s on 5s off"),
                Map.of("reps", 12, "easier", "8 reps"),
                Map.of("reps", 12, "load", "12kg"),
                Map.of("reps", 12, "load", 12),
                Map.of("reps", 12, "sides", "each"),
                Map.of("reps", 12, "sides", "together"),
                Map.of("reps", 12, "equipment", List.of("sack")),
                Map.of("reps", 12, "equipment", "sack"))) {
            for (String exercise : List.of("cobra", "Move")) {
                Object routine = Map.of("name", "x", "exercises", List.of(Map.of(exercise, dose)));
                boolean refused =
                        Fixtures.read(SchemaCheck.yaml(routine), false).value().isEmpty();
                all.assertThat(!ROUTINE.faults(routine).isEmpty())
                        .as("%s: %s", exercise, dose)
                        .isEqualTo(refused);
            }
        }
        all.assertAll();
    }

    @Test
    void they_agree_on_every_title() {
        List<String> titles = new ArrayList<>(
                List.of("", " ", "=x", " =x", "+x", "-x", "@x", "x=", "x".repeat(80), "x".repeat(81), "🏃".repeat(80)));
        for (int c = 1; c < 0x10000; c++) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isSurrogate((char) c)) {
                titles.add("x" + Character.toString(c));
            }
        }
        agree(titles, SchemaValuesTest::title, text -> Map.of("name", text, "exercises", MOVE));
    }

    private static String title(String text) {
        TitleRules.fault(text).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return text;
    }

    private static Map<String, Object> routine(Object dose) {
        return Map.of("name", "x", "exercises", List.of(Map.of("Move", dose)));
    }

    private static String scrambled(Random random, List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static boolean isRefused(Function<String, ?> reader, String text) {
        try {
            return reader.apply(text) == null;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    /** What the reader takes, an editor must not mark; of what it refuses, an editor knows only a part. */
    private static void isNeverStricter(List<String> texts, Function<String, ?> reader, Function<String, Object> file) {
        assertThat(texts.stream()
                        .filter(text -> !isRefused(reader, text)
                                && !ROUTINE.faults(file.apply(text)).isEmpty()))
                .isEmpty();
    }

    private static void agree(List<String> texts, Function<String, ?> reader, Function<String, Object> file) {
        List<String> differing = texts.stream()
                .filter(text -> isRefused(reader, text)
                        == ROUTINE.faults(file.apply(text)).isEmpty())
                .map(text -> Sanitizer.quoted(text) + " " + reader.apply(text) + " " + ROUTINE.faults(file.apply(text)))
                .toList();
        assertThat(differing).isEmpty();
    }
}
