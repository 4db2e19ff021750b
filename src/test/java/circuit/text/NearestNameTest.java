package circuit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> NAMES = List.of("back-3x", "back-basics", "back-six", "upper-back", "core");

    @Test
    void a_slip_of_the_finger_finds_the_one_name() {
        assertThat(NearestName.to("bakc-3x", NAMES)).containsExactly("back-3x");
        assertThat(NearestName.to("CORE", NAMES)).containsExactly("core");
    }

    @Test
    void a_part_of_a_name_finds_at_most_three_that_have_it() {
        assertThat(NearestName.to("back", NAMES)).containsExactly("back-3x", "back-six", "upper-back");
        assertThat(NearestName.to("basics", NAMES)).containsExactly("back-basics");
    }

    @Test
    void a_name_that_is_near_to_none_finds_none() {
        assertThat(NearestName.to("yoga", NAMES)).isEmpty();
        assertThat(NearestName.to("", NAMES)).isEmpty();
        assertThat(NearestName.to("x".repeat(100_000), NAMES)).isEmpty();
    }

    @Test
    void neighbours_in_the_wrong_order_are_one_slip() {
        assertThat(NearestName.distance("rest", "rset")).isEqualTo(1);
        assertThat(NearestName.distance("", "abc")).isEqualTo(3);
        assertThat(NearestName.distance("kitten", "sitting")).isEqualTo(3);
    }
}
