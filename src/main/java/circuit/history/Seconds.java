package circuit.history;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Times as the ledger keeps them: seconds with one decimal. */
final class Seconds {
    private static final int NANO_DIGITS = 9;

    private Seconds() {}

    /** To the nearest tenth of a second. */
    static Duration rounded(Duration time) {
        return duration(decimal(time));
    }

    static String text(Duration time) {
        return decimal(time).toPlainString();
    }

    /** Also reads the decimal comma that a spreadsheet may have made of the point. */
    static Duration of(String text) {
        return duration(new BigDecimal(text.replace(',', '.')));
    }

    private static BigDecimal decimal(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), NANO_DIGITS).setScale(1, RoundingMode.HALF_UP);
    }

    private static Duration duration(BigDecimal seconds) {
        return Duration.ofNanos(seconds.movePointRight(NANO_DIGITS).longValue());
    }
}
