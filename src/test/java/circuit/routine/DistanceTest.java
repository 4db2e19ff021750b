package circuit.routine;

import static org.assertj.core.api.Assertions.assertThat;

import circuit.routine.Effort.Distance;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "20, 20 metres",
        "1, 1 metre",
        "400.0, 400 metres",
        "1500, 1.5 km",
        "1000, 1 km",
        "42195, 42195 metres",
        "182.88, 200 yards",
        "1609.344, 1 mile",
        "2414.016, 1.5 miles",
        "12.3456, 12.3456 metres",
        "1000000, 1000 km"
    })
    void metres_are_told_in_the_unit_that_writes_them_shortest(BigDecimal metres, String text) {
        assertThat(Distance.ofMetres(metres).text()).isEqualTo(text);
        assertThat(Distance.ofMetres(metres).metres()).isEqualByComparingTo(metres);
    }
}
