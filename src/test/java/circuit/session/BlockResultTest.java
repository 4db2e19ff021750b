package circuit.session;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.session.BlockResult.Capped;
import circuit.session.BlockResult.Rounds;
import circuit.session.BlockResult.Time;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockResultTest {

    @Test
    void what_is_written_is_read() {
        for (BlockResult result : List.of(
                new Rounds(5, 12),
                new Rounds(1, 0),
                new Rounds(0, 1),
                new Time(Duration.ofSeconds(1122)),
                new Time(Duration.ofSeconds(3723)))) {
            assertThat(BlockResult.parse(result.text())).as(result.text()).contains(result);
        }
        assertThat(new Rounds(5, 12).text()).isEqualTo("5 rounds and 12 reps");
        assertThat(new Rounds(1, 1).text()).isEqualTo("1 round and 1 rep");
        assertThat(new Time(Duration.ofMillis(1122400)).text()).isEqualTo("done in 18:42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5 rounds; 3 rounds", "ended by the cap of 20:00", "5", "done in 12", "99999999999 rounds"})
    void what_cannot_be_compared_is_no_best(String text) {
        assertThat(BlockResult.parse(text)).isEmpty();
    }

    @Test
    void more_rounds_then_more_reps_and_less_time_are_better() {
        assertThat(new Rounds(5, 0).isBetterThan(new Rounds(4, 12))).isTrue();
        assertThat(new Rounds(5, 2).isBetterThan(new Rounds(5, 1))).isTrue();
        assertThat(new Rounds(5, 1).isBetterThan(new Rounds(5, 1))).isFalse();
        assertThat(new Time(Duration.ofSeconds(9)).isBetterThan(new Time(Duration.ofSeconds(10))))
                .isTrue();
        assertThat(new Time(Duration.ofSeconds(9)).isBetterThan(new Rounds(5, 0)))
                .isFalse();
        assertThat(new Capped(Duration.ofSeconds(9)).isBetterThan(new Time(Duration.ofSeconds(10))))
                .isFalse();
    }
}
