package circuit.library.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationParserTest {

    @ParameterizedTest
    @CsvSource({
        "60s, 60000",
        "7.5s, 7500",
        "0.001s, 1",
        "1m30s, 90000",
        "1m0.5s, 60500",
        "1:30, 90000",
        "0:05, 5000",
        "90:00, 5400000",
        "2m, 120000",
        "90m, 5400000",
        "1h, 3600000",
        "1h30m, 5400000",
        "1h5s, 3605000",
        "1:02:30, 3750000",
        "0s, 0",
        "90s, 90000",
        "24h, 86400000",
        "24:00:00, 86400000",
    })
    void every_way_to_write_one(String text, long millis) {
        assertThat(DurationParser.parse(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 | \"20\" has no unit; write 20s for 20 seconds",
                "1.5 | \"1.5\" has no unit; write 1.5s for 1.5 seconds",
                "-5s | \"-5s\" is negative; write it like 30s, 1m30s or 1:30",
                "-1:30 | \"-1:30\" is negative; write it like 30s, 1m30s or 1:30",
                "24h1s | \"24h1s\" is longer than 24 hours, the longest there can be",
                "99999999999999999999s | \"99999999999999999999s\" is longer than 24 hours, the longest there can be",
                "99999999999:00 | \"99999999999:00\" is longer than 24 hours, the longest there can be",
                "20 s | \"20 s\" is not how a duration is written; write 20s",
                "20 seconds | \"20 seconds\" is not how a duration is written; write 20s",
                "20S | \"20S\" is not how a duration is written; write 20s",
                "1m 30s | \"1m 30s\" is not how a duration is written; write 1m30s",
                "1 min 30 sec | \"1 min 30 sec\" is not how a duration is written; write 1m30s",
                "1h 5 | \"1h 5\" is not a duration; write it like 30s, 1m30s or 1:30",
                "30s 1m | \"30s 1m\" is not a duration; write it like 30s, 1m30s or 1:30",
                "1min | \"1min\" is not how a duration is written; write 1m",
                "2 hours | \"2 hours\" is not how a duration is written; write 2h",
                "1:5 | \"1:5\" needs two digits from 00 to 59 after each colon; write it like 1:05",
                "1:60 | \"1:60\" needs two digits from 00 to 59 after each colon; write it like 1:05",
                "1m60s | \"1m60s\" counts more than 59 seconds after a larger unit",
                "1h60m | \"1h60m\" counts more than 59 minutes after a larger unit",
                "1.5m | \"1.5m\" has parts of a unit; only seconds can have them, to three places: 7.5s",
                "1.s | \"1.s\" has parts of a unit; only seconds can have them, to three places: 7.5s",
                "1.2345s | \"1.2345s\" has parts of a unit; only seconds can have them, to three places: 7.5s",
                "'' | \"\" is not a duration; write it like 30s, 1m30s or 1:30",
                "soon | \"soon\" is not a duration; write it like 30s, 1m30s or 1:30",
                "s | \"s\" is not a duration; write it like 30s, 1m30s or 1:30",
                ":30 | \":30\" is not a duration; write it like 30s, 1m30s or 1:30",
                "1:00:00:00 | \"1:00:00:00\" is not a duration; write it like 30s, 1m30s or 1:30",
                "30s1m | \"30s1m\" is not a duration; write it like 30s, 1m30s or 1:30",
                "1m1m | \"1m1m\" is not a duration; write it like 30s, 1m30s or 1:30",
                "٢٠s | \"٢٠s\" is not a duration; write it like 30s, 1m30s or 1:30",
            })
    void every_way_not_to(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DurationParser.parse(text))
                .withMessage(message);
    }
}
