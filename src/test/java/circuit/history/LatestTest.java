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
        seen(101, "plank");
        seen(100, "row");
        for (int day = 99; day > 92; day--) {
            seen(day, "row");
        }
        assertThat(latest.isSettled()).isFalse();

        latest.pass("session 92", day(92));

        assertThat(latest.isSettled()).isTrue();
        assertThat(latest.found()).containsEntry("row", day(100)).containsEntry("plank", day(101));
    }

    @Test
    void nothing_is_believed_while_something_is_still_looked_for() {
        for (int day = 50; day > 20; day--) {
            seen(day, "row");
        }
        assertThat(latest.isSettled()).isFalse();
        assertThat(latest.isPast("row", day(49))).isTrue();
        assertThat(latest.isPast("plank", day(49))).isFalse();

        seen(60, "row"); // before those that were added late

        assertThat(latest.found()).containsEntry("row", day(60));
    }

    private void seen(int day, String exercise) {
        latest.add("session " + day, day(day), exercise, true);
    }

    private static Instant day(int day) {
        return Instant.EPOCH.plus(Duration.ofDays(day));
    }
}
