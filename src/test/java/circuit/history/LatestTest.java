package circuit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final Latest<String> latest = new Latest<>(List.of("row", "plank"));

    @Test
    void what_is_found_is_believed_after_eight_sessions_that_are_older() {
        seen(100, "row");
        for (int day = 99; day > 92; day--) {
            seen(day, "row");
        }
        assertThat(latest.isSettled("row")).isFalse();

        seen(92, "row");

        assertThat(latest.isSettled("row")).isTrue();
        assertThat(latest.found()).containsOnlyKeys("row").containsValue(day(100));
    }

    @Test
    void what_was_never_done_keeps_nothing_else_in_doubt() {
        for (int day = 100; day > 80; day--) {
            seen(day, "row");
        }

        assertThat(latest.isSettled("row")).isTrue();
        assertThat(latest.isSettled("plank")).isFalse();
        assertThat(latest.isSettled()).isFalse();
    }

    @Test
    void a_session_that_was_added_late_counts_and_begins_the_doubt_anew() {
        seen(50, "row");
        for (int day = 49; day > 43; day--) {
            seen(day, "row");
        }
        seen(60, "row");
        seen(43, "row");

        assertThat(latest.isSettled("row")).isFalse();
        assertThat(latest.found()).containsEntry("row", day(60));
    }

    private void seen(int day, String exercise) {
        latest.add("session " + day, day(day), exercise, true);
    }

    private static Instant day(int day) {
        return Instant.EPOCH.plus(Duration.ofDays(day));
    }
}
