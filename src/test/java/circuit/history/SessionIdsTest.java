package circuit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SessionIdsTest {
    @Test
    void an_id_is_new_once() {
        SessionIds ids = new SessionIds();
        int added = 0;

        for (int i = 0; i < 200_000; i++) {
            added += ids.add("20261121T063012Z-%08x".formatted(i)) ? 1 : 0;
        }

        assertThat(added).isEqualTo(200_000);
        assertThat(IntStream.range(0, 200_000).mapToObj("20261121T063012Z-%08x"::formatted))
                .allMatch(ids::contains);
        assertThat(ids.add("20261121T063012Z-00000000")).isFalse();
        assertThat(ids.contains("20261121T063012Z-00030d3f")).isTrue();
        assertThat(ids.contains("20261121T063012Z-00030d40")).isFalse();
        assertThat(ids.contains("")).isFalse();
    }
}
