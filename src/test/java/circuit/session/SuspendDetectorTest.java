package circuit.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SuspendDetectorTest {
    private long steady = Long.MAX_VALUE - 3_000_000_000L;
    private Instant wall = Instant.parse("2026-11-21T06:30:00Z");
    private final SuspendDetector detector = new SuspendDetector(() -> steady, () -> wall);

    @Test
    void a_machine_that_is_awake_does_not_sleep() {
        for (int i = 0; i < 10; i++) {
            awake(Duration.ofSeconds(1));
            assertThat(detector.timeAsleep()).isZero();
        }
    }

    @Test
    void a_step_that_was_long_is_no_sleep() {
        awake(Duration.ofHours(1));
        assertThat(detector.timeAsleep()).isZero();
    }

    @Test
    void a_closed_lid_is_seen_at_the_next_look_and_told_once() {
        awake(Duration.ofSeconds(1));
        asleep(Duration.ofMinutes(40));
        awake(Duration.ofMillis(300));
        assertThat(detector.timeAsleep()).isEqualTo(Duration.ofMinutes(40));
        awake(Duration.ofSeconds(1));
        assertThat(detector.timeAsleep()).isZero();
    }

    @Test
    void five_seconds_are_no_sleep_and_a_nanosecond_more_is() {
        asleep(Duration.ofSeconds(5));
        assertThat(detector.timeAsleep()).isZero();
        asleep(Duration.ofSeconds(5).plusNanos(1));
        assertThat(detector.timeAsleep()).isEqualTo(Duration.ofSeconds(5).plusNanos(1));
    }

    @Test
    void a_clock_that_is_put_right_little_by_little_is_not_mistaken_for_sleep() {
        for (int i = 0; i < 100; i++) {
            awake(Duration.ofSeconds(1));
            asleep(Duration.ofSeconds(1));
            assertThat(detector.timeAsleep()).isZero();
        }
    }

    @Test
    void a_clock_that_is_put_back_is_no_sleep_and_hides_none_after_it() {
        asleep(Duration.ofHours(-1));
        assertThat(detector.timeAsleep()).isZero();
        asleep(Duration.ofMinutes(1));
        assertThat(detector.timeAsleep()).isEqualTo(Duration.ofMinutes(1));
    }

    private void awake(Duration time) {
        steady += time.toNanos();
        wall = wall.plus(time);
    }

    private void asleep(Duration time) {
        wall = wall.plus(time);
    }
}
