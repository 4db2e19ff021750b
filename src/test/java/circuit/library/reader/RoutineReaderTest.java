package circuit.library.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import circuit.library.Fixtures;
import circuit.library.SchemaCheck;
import circuit.routine.Block;
import circuit.routine.Block.Order;
import circuit.routine.Block.Pick;
import circuit.routine.Dose.Sides;
import circuit.routine.Effort;
import circuit.routine.Prescription;
import circuit.routine.Routine;
import circuit.routine.Routine.Advance;
import circuit.yaml.Document;
import circuit.yaml.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoutineReaderTest {

    @Test
    void what_is_left_out_is_as_the_format_says() {
        Routine routine = routine("""
                name: The smallest
                exercises:
                  - cobra: 10 reps
                """);

        assertThat(routine.name()).isEqualTo("example");
        assertThat(routine.description().title()).isEqualTo("The smallest");
        assertThat(routine.description().about()).isEmpty();
        assertThat(routine.description().equipment()).isEmpty();
        assertThat(routine.defaults().advance()).isEqualTo(Advance.PACED);
        assertThat(routine.defaults().leadIn()).hasSeconds(10);
        assertThat(routine.defaults().switchTime()).hasSeconds(5);
        Block block = routine.blocks().get(0);
        assertThat(block.name()).isEmpty();
        assertThat(block.rounds()).isEqualTo(1);
        assertThat(block.rests().between()).isZero();
        assertThat(block.rests().round()).isZero();
        assertThat(block.order()).isEqualTo(Order.CIRCUIT);
        assertThat(block.pick()).isEmpty();
    }

    @Test
    void the_rest_between_rounds_is_the_rest_unless_said_otherwise() {
        assertThat(block("rest: 20s").rests().round()).hasSeconds(20);
        assertThat(block("rest: 20s\nround-rest: 1m").rests().round()).hasSeconds(60);
        assertThat(block("rest: 20s\nround-rest: 0s\norder: sets").rests().round())
                .isZero();
    }

    @Test
    void a_pick_is_a_number_or_a_range() {
        assertThat(block("pick: 1").pick()).contains(new Pick(1, 1));
        assertThat(block("pick: 1-2").pick()).contains(new Pick(1, 2));
    }

    @Test
    void blocks_stand_in_their_order_with_their_own_keys() {
        Routine routine = routine("""
                name: Two
                blocks:
                  - name: Warm-up
                    exercises:
                      - Marching: 1m
                  - rounds: 3
                    rest: 20s
                    exercises:
                      - cobra: 12 reps
                """);

        assertThat(routine.blocks()).hasSize(2);
        assertThat(routine.blocks().get(0).name()).contains("Warm-up");
        assertThat(routine.blocks().get(1).rounds()).isEqualTo(3);
        assertThat(routine.blocks().get(1).rests().between()).hasSeconds(20);
    }

    @Test
    void a_mapping_says_more_than_a_phrase() {
        Prescription plank = routine("""
                name: More
                exercises:
                  - side-plank:
                      time: 60s
                      sides: each
                      easier: 10s on 5s off
                      harder: 90s alternating
                      rest: 30s
                      note: Feet stacked.
                """).blocks().get(0).exercises().get(0);

        assertThat(plank.amounts().standard().dose(1).written()).isEqualTo("60s");
        assertThat(plank.amounts().standard().dose(1).sides()).isEqualTo(Sides.EACH);
        assertThat(plank.amounts().easier().orElseThrow().dose(1).bites()).isPresent();
        assertThat(plank.amounts().harder().orElseThrow().dose(1).sides()).isEqualTo(Sides.ALTERNATING);
        assertThat(plank.timing().rest()).contains(Duration.ofSeconds(30));
        assertThat(plank.note()).contains("Feet stacked.");
    }

    @Test
    void amounts_of_a_mapping_are_written_as_in_a_phrase() {
        List<Prescription> all = routine("""
                name: Amounts
                exercises:
                  - cobra: {reps: 10-12}
                  - cobra: {reps: 12}
                  - cobra: {reps: max}
                  - cobra: {reps: 1}
                  - cobra: {time: 1:00}
                  - cobra: {time: max}
                """).blocks().get(0).exercises();

        assertThat(all)
                .extracting(prescription ->
                        prescription.amounts().standard().dose(1).written())
                .containsExactly("10-12 reps", "12 reps", "max reps", "1 rep", "1:00", "max time");
        assertThat(all.get(2).amounts().standard().dose(1).effort()).isEqualTo(new Effort.MaxReps());
    }

    @Test
    void a_title_of_ones_own_needs_no_file_and_may_need_things() {
        List<Prescription> all = routine("""
                name: Own
                exercises:
                  - Farmer's walk:
                      time: 1m
                      equipment: [two buckets]
                  - "2024!": 1 rep
                """).blocks().get(0).exercises();

        assertThat(all.get(0).isFromLibrary()).isFalse();
        assertThat(all.get(0).equipment()).containsExactly("two buckets");
        assertThat(all.get(1).exercise()).isEqualTo("2024!");
    }

    @Test
    void a_file_saved_on_another_system_reads_the_same() {
        assertThat(routine("\ufeff---\r\nname: 'Elsewhere' # yes\r\nexercises:\r\n- cobra: \"10 reps\"\r\n")
                        .description()
                        .title())
                .isEqualTo("Elsewhere");
    }

    @Nested
    class The_limit_of_ten_thousand_steps {

        @Test
        void is_reached_but_not_passed() {
            assertThat(problems(card(99, 101, ""))).isEmpty();
            assertThat(problems(card(99, 101, "lead-in: 0s\n"))).isEmpty();
        }

        @Test
        void counts_rests_switches_and_the_lead_in() {
            assertThat(problems(card(99, 102, ""))).containsExactly("2:9");
            assertThat(problems(card(50, 100, "rest: 1s\n"))).isEmpty();
            assertThat(problems(card(51, 100, "rest: 1s\n"))).containsExactly("2:9");
            assertThat(problems(card(50, 67, "").replace("reps", "reps each side")))
                    .containsExactly("2:9");
            assertThat(problems(card(50, 67, "switch: 0s\n").replace("reps", "reps each side")))
                    .isEmpty();
        }

        @Test
        void counts_the_level_with_the_most_sets() {
            String card = card(1, 102, "order: sets\n");

            assertThat(problems(card)).isEmpty();
            assertThat(problems(card.replace(": 1 reps", ": {reps: 1, harder: 98 x 1 reps}")))
                    .isEmpty();
            assertThat(problems(card.replace(": 1 reps", ": {reps: 1, harder: 99 x 1 reps}")))
                    .containsExactly("5:3");
        }

        @Test
        void counts_only_what_is_picked() {
            assertThat(problems(card(99, 200, "pick: 2\n"))).isEmpty();
        }

        @Test
        void is_told_at_the_list_where_there_is_one_round() {
            assertThat(problems(card(1, 10_001, ""))).containsExactly("4:3");
        }

        private static String card(int rounds, int exercises, String keys) {
            StringBuilder card = new StringBuilder("name: Long\nrounds: " + rounds + "\n" + keys + "exercises:\n");
            for (int i = 0; i < exercises; i++) {
                card.append("  - Move ").append(i).append(": 1 reps\n");
            }
            return card.toString();
        }

        private static List<String> problems(String text) {
            return RoutineReaderTest.problems(text).stream()
                    .map(problem -> problem.line() + ":" + problem.column())
                    .toList();
        }
    }

    private static Block block(String keys) {
        return routine("name: Block\n" + keys + "\nexercises:\n  - cobra: 10 reps\n  - superman: 10 reps\n")
                .blocks()
                .get(0);
    }

    private static Routine routine(String text) {
        ReadResult<Routine> reading = reading(text);
        assertThat(reading.problems()).isEmpty();
        return reading.value().orElseThrow();
    }

    private static List<Problem> problems(String text) {
        return reading(text).problems();
    }

    private static ReadResult<Routine> reading(String text) {
        return RoutineReader.read(Document.read(text.getBytes(UTF_8)), "example", Fixtures.library());
    }

    @Test
    void the_schema_knows_the_keys_of_a_dose() {
        assertThat(new SchemaCheck("routine").keys("dose-mapping"))
                .containsExactlyInAnyOrderElementsOf(DoseReader.KEYS);
    }
}
