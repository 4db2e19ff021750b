package circuit.library.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import circuit.routine.Dose;
import circuit.routine.Dose.Load;
import circuit.routine.Dose.Sides;
import circuit.routine.Dose.Tempo;
import circuit.routine.Effort;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosePhraseParserTest {

    @Test
    void reps() {
        assertThat(dose("12 reps")).isEqualTo(plain(new Effort.Reps(12, 12), "12 reps"));
        assertThat(dose("10-12 reps")).isEqualTo(plain(new Effort.Reps(10, 12), "10-12 reps"));
        assertThat(dose("max reps")).isEqualTo(plain(new Effort.MaxReps(), "max reps"));
        assertThat(dose("1 rep")).isEqualTo(plain(new Effort.Reps(1, 1), "1 rep"));
        assertThat(dose("1 reps")).isEqualTo(dose("1 rep"));
    }

    @Test
    void time() {
        assertThat(dose("60s")).isEqualTo(plain(new Effort.Timed(Duration.ofSeconds(60)), "60s"));
        assertThat(dose("1:30")).isEqualTo(plain(new Effort.Timed(Duration.ofSeconds(90)), "1:30"));
        assertThat(dose("max time")).isEqualTo(plain(new Effort.MaxTime(), "max time"));
    }

    @Test
    void all_of_it() {
        assertThat(dose("10-12 reps each side @ 12.5kg tempo 2-4-2"))
                .isEqualTo(new Dose(
                        new Effort.Reps(10, 12),
                        "10-12 reps",
                        Sides.EACH,
                        Optional.of(new Load(new BigDecimal("12.5"), Load.Unit.KG)),
                        Optional.of(new Tempo(2, 4, 2)),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 reps each side",
                "12 reps each",
                "12 reps per side",
                "12 reps/side",
                "12 each",
                "12 each leg",
                "12/side",
                "12 / arm",
                "12 per leg",
                "12 a side"
            })
    void a_dose_for_each_side_in_the_words_of_people(String text) {
        assertThat(dose(text)).isEqualTo(dose("12 reps each side"));
        assertThat(dose(text + " @ 12kg tempo 2-4-2")).isEqualTo(dose("12 reps each side @ 12kg tempo 2-4-2"));
    }

    @Test
    void a_time_or_a_range_for_each_side() {
        assertThat(dose("30s/side")).isEqualTo(dose("30s each side"));
        assertThat(dose("1:30 per leg")).isEqualTo(dose("1:30 each side"));
        assertThat(dose("8-10 each arm")).isEqualTo(dose("8-10 reps each side"));
        assertThat(dose("1 each")).isEqualTo(dose("1 rep each side"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 x 10 reps                  | 3 x 10 reps
                    3x10 reps                    | 3 x 10 reps
                    3 × 45s                      | 3 x 45s
                    3x max reps                  | 3 x max reps
                    12, 10, 8 reps tempo 1-0-5   | 12, 10, 8 reps tempo 1-0-5
                    12,10,8 reps                 | 12, 10, 8 reps
                    20, 30, 40s                  | 20s, 30s, 40s
                    20s, 30s, 1m                 | 20s, 30s, 1m
                    8, 10-12, max reps           | 8, 10-12, max reps
                    20-40s                       | 20-40s
                    1m-1m30s                     | 1m-1m30s
                    max reps in 90s              | max reps in 90s
                    1m as 10s on 5s off each side| 1m as 10s on 5s off each side
                    10 reps left                 | 10 reps left
                    10 reps right leg @ 12kg     | 10 reps right @ 12kg
                    20 steps                     | 20 steps
                    1 step                       | 1 step
                    6 breaths tempo 4-2-4        | 6 breaths tempo 4-2-4
                    400 metres                   | 400 metres
                    1.5 km                       | 1.5 km
                    5km                          | 5 km
                    1 mile @ 10kg                | 1 mile @ 10kg
                    10 reps @ 12,5kg             | 10 reps @ 12.5kg
                    10 reps @ 95lbs              | 10 reps @ 95lb
                    10 reps @ +5kg               | 10 reps @ +5kg
                    10 reps @ -10kg              | 10 reps @ -10kg
                    10 reps @ bodyweight         | 10 reps @ bodyweight
                    12 reps per side             | 12 reps each side
                    12/side                      | 12 reps each side
                    10 each                      | 10 reps each side
                    10 reps each leg             | 10 reps each side
                    30s each way                 | 30s each side
                    3 x 8/leg @ 20kg tempo 3-1-1 | 3 x 8 reps each side @ 20kg tempo 3-1-1
                    """)
    void a_dose_as_people_write_it(String written, String read) {
        assertThat(DosePhraseParser.parse(written).phrase()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5x5                    | "5x5" has no unit; write 5 x 5 reps
                    3 sets of 10           | "3 sets of 10": sets are written 3 x 10 reps
                    200m                   | "200m" is 200 minutes; write 200 metres, or 3h20m
                    20 m                   | "20 m": minutes are written without a space, 20m; metres are written 20 metres
                    1m 30s                 | "1m 30s" is not how a duration is written; write 1m30s
                    2 x 1 min 30 sec each side | "2 x 1 min 30 sec each side": "1 min 30 sec" is not how a duration is written; write 1m30s
                    max reps in 1m 30s     | "max reps in 1m 30s": "1m 30s" is not how a duration is written; write 1m30s
                    10m as 1m 30s on 30s off | "10m as 1m 30s on 30s off": "1m 30s" is not how a duration is written; write 1m30s
                    3 x 12, 10, 8 reps     | "3 x 12, 10, 8 reps": a list says itself how many sets there are; leave out 3 x
                    12 reps, 30s           | "12 reps, 30s": a list counts either reps or time throughout
                    40-20s                 | "40-20s": the range 40s-20s runs backwards
                    10 reps as 10s on 5s off | "10 reps as 10s on 5s off": bites break up a time, and this dose is 10 reps; write a dose like 8 reps
                    """)
    void what_is_none_is_told_what_would_be(String written, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DosePhraseParser.parse(written))
                .withMessage(message);
    }

    @Test
    void spaces_do_not_matter() {
        assertThat(dose("  10   reps  alternating ")).isEqualTo(dose("10 reps alternating"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12",
                "reps",
                "12 reps 13 reps",
                "12 reps per",
                "12 per",
                "12 a week",
                "12/week",
                "12/",
                "max each side",
                "12 reps both sides",
                "12 reps each side alternating",
                "12 reps @",
                "12 reps @ kg",
                "12 reps @ 12",
                "12 reps @ 1e3kg",
                "12 reps @ 99999999999kg",
                "12 reps tempo",
                "12 reps tempo 2-4-2-1",
                "12 reps tempo 0-0-0",
                "60s tempo 2-4-2",
                "max",
                "max 12 reps",
                "max time tempo 1-1-1",
                "0s",
                "-5s",
                "25h",
                "12-10 reps",
                "0-5 reps",
                "-5 reps",
                "99999999999999 reps",
                "10..12 reps",
                "12 rep",
                "max rep"
            })
    void what_is_none(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DosePhraseParser.parse(text));
    }

    @Nested
    class As_a_variant {
        private static final String STANDARD = "10 reps each side @ 12kg tempo 2-4-2";

        @Test
        void it_takes_what_it_leaves_out_from_the_standard_dose() {
            assertThat(variant("8 reps", STANDARD)).isEqualTo(dose("8 reps each side @ 12kg tempo 2-4-2"));
        }

        @Test
        void its_own_words_come_first() {
            assertThat(variant("8 reps alternating @ 8kg tempo 1-1-1", STANDARD))
                    .isEqualTo(dose("8 reps alternating @ 8kg tempo 1-1-1"));
        }

        @Test
        void a_time_takes_no_tempo() {
            assertThat(variant("20s", STANDARD)).isEqualTo(dose("20s each side @ 12kg"));
        }

        @Test
        void bites_keep_the_time() {
            Dose minute = dose("1:00 each side");
            Dose bitten = variant("10s on 5s off", "1:00 each side");

            assertThat(bitten.effort()).isEqualTo(minute.effort());
            assertThat(bitten.written()).isEqualTo("1:00");
            assertThat(bitten.sides()).isEqualTo(Sides.EACH);
            assertThat(bitten.bites().orElseThrow().on()).isEqualTo(Duration.ofSeconds(10));
            assertThat(bitten.bites().orElseThrow().off()).isEqualTo(Duration.ofSeconds(5));
        }

        private static Dose variant(String text, String standard) {
            return DosePhraseParser.parse(text, Optional.of(DosePhraseParser.phrase(standard)))
                    .orElseThrow()
                    .dose(1);
        }
    }

    private static Dose dose(String text) {
        return DosePhraseParser.parse(text).dose(1);
    }

    private static Dose plain(Effort effort, String written) {
        return new Dose(effort, written, Sides.TOGETHER, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
