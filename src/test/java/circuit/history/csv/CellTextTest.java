package circuit.history.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "2026-11-21 18:30:12+01:00, 2026-11-21T18:30:12+01:00",
        "2026-11-21 18:30:12 +0100, 2026-11-21T18:30:12+01:00",
        "21.11.2026 18:30:12 +01:00, 2026-11-21T18:30:12+01:00",
        "2026-11-21 18:30Z, 2026-11-21T18:30:00Z",
    })
    void a_time_of_another_spelling_keeps_its_offset(String spelt, String iso) {
        assertThat(CellText.timestamp(spelt)).isEqualTo(OffsetDateTime.parse(iso));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-21 18:30:12 | 2026-11-21T18:30:12",
                "2026-11-21 8:30     | 2026-11-21T08:30:00",
                "2026-11-21T18:30:12.250 | 2026-11-21T18:30:12.250",
                "21.11.2026 18:30    | 2026-11-21T18:30:00",
                "1.2.2026 7:05:09    | 2026-02-01T07:05:09",
                "21.11.2026, 18:30   | 2026-11-21T18:30:00",
            })
    void a_time_that_lost_its_offset_is_one_of_this_place(String spelt, String local) {
        LocalDateTime time = LocalDateTime.parse(local);

        assertThat(CellText.timestamp(spelt))
                .isEqualTo(time.atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/21/2026 18:30",
                "11/12/2026 18:30",
                "21.11.26 18:30",
                "31.2.2026 18:30",
                "21.11.2026",
                "46347.77",
                "+10000-01-01T00:00:00Z",
                "-0001-01-01T00:00:00Z",
                "yesterday",
            })
    void what_could_be_another_time_is_not_read(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellText.timestamp(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E999999999",
                "1E18",
                "-1",
                "+1",
                "NaN",
                "0x10",
                "1.2.3",
                ".",
                "٣",
                "1000000000",
                "9999999999999999999999999",
                "1,234.5"
            })
    void a_number_is_digits_and_at_most_one_point(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CellText.decimal(text));
    }

    @Test
    void a_spreadsheet_may_have_made_a_decimal_comma() {
        assertThat(CellText.decimal("60,50")).isEqualByComparingTo("60.5");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "10, 10000000000",
        "10.0, 10000000000",
        "0.1234567899, 123456789",
        "30.000000000000004, 30000000000",
        ".5, 500000000",
        "7., 7000000000",
        "000000000012, 12000000000",
        "999999999.999999999, 999999999999999999",
    })
    void a_number_is_read_as_billionths(String text, long billionths) {
        assertThat(CellText.billionths(text)).isEqualTo(billionths);
    }
}
