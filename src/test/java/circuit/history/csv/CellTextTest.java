package circuit.history.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-21T07:30:12+01:00, 2026-11-21T07:30:12+01:00",
        "2026-01-02T03:04:05-03:30, 2026-01-02T03:04:05-03:30",
        "2026-11-21T00:00Z, 2026-11-21T00:00:00+00:00",
        "2026-11-21T07:30:12.987+05:45, 2026-11-21T07:30:12+05:45",
        "2026-11-21T07:30-00:30, 2026-11-21T07:30:00-00:30",
    })
    void is_written_so_that_a_column_lines_up_and_is_read_again(String iso, String written) {
        OffsetDateTime time = OffsetDateTime.parse(iso);

        assertThat(CellText.timestamp(time)).isEqualTo(written);
        assertThat(CellText.timestamp(written)).isEqualTo(time.withNano(0));
    }
}
