package circuit.history.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How values are written in cells: times as {@code 2026-11-21T07:30:12+01:00}, durations in seconds. */
public final class CellText {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final int TIMESTAMP_LENGTH = "2026-11-21T07:30:12+01:00".length();
    private static final DateTimeFormatter FILE_STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final int NANO_DIGITS = 9;
    private static final long BILLION = 1_000_000_000L;
    /** More than any number that is written here has; it keeps a number of a million digits from being computed. */
    private static final int MOST_CHARACTERS = 24;

    private static final int LAST_YEAR = 9999;

    private CellText() {}

    /** To the second, and always of the same length, so that a column lines up. */
    public static String timestamp(OffsetDateTime time) {
        return TIMESTAMP.format(time);
    }

    /**
     * Reads any ISO-8601 time with an offset, and what a spreadsheet makes of one ({@link SpreadsheetTime}).
     *
     * @throws IllegalArgumentException if it is not one, or no year from 0 to 9999
     */
    public static OffsetDateTime timestamp(String text) {
        try {
            OffsetDateTime time = isOwnForm(text) ? ownForm(text) : SpreadsheetTime.parse(text);
            if (time.getYear() >= 0 && time.getYear() <= LAST_YEAR) {
                return time;
            }
            throw new IllegalArgumentException("the year is out of range: " + time.getYear());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    // The formatter takes ten times as long: 0.5 s more for the statistics of 40,000 sessions.
    private static OffsetDateTime ownForm(String text) {
        int offset = number(text, 20, 22) * 3600 + number(text, 23, 25) * 60;
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                0,
                ZoneOffset.ofTotalSeconds(text.charAt(19) == '-' ? -offset : offset));
    }

    private static boolean isOwnForm(String text) {
        return text.length() == TIMESTAMP_LENGTH
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && (text.charAt(19) == '+' || text.charAt(19) == '-')
                && text.charAt(22) == ':';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseUnsignedInt(text, from, to, 10);
    }

    /** A time as part of a file's name, in UTC: {@code 20261121T063012Z}. */
    public static String fileStamp(Instant time) {
        return FILE_STAMP.format(time);
    }

    /** Seconds with so many decimals, rounded to the nearest. */
    public static String seconds(Duration time, int decimals) {
        return decimal(time, decimals).toPlainString();
    }

    /**
     * Reads a number as billionths, further decimals cut off; a spreadsheet may have made a comma of its decimal point.
     * Written out, as a {@code BigDecimal} for each cell costs {@code list} 10 ms with a thousand sessions.
     *
     * @throws IllegalArgumentException if it is anything but digits with at most one point: negative, with an exponent, or
     *     endless
     */
    static long billionths(String text) {
        long number = 0;
        int digits = 0;
        int decimals = -1; // Before the point.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                if (decimals < NANO_DIGITS) {
                    number = number * 10 + c - '0';
                    decimals += decimals < 0 ? 0 : 1;
                }
                if (decimals < 0 && number >= BILLION) {
                    throw new IllegalArgumentException("too large a number");
                }
            } else if ((c == '.' || c == ',') && decimals < 0) {
                decimals = 0;
            } else {
                throw new IllegalArgumentException("not a number");
            }
        }
        if (digits == 0 || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("not a number");
        }
        for (int i = Math.max(0, decimals); i < NANO_DIGITS; i++) {
            number *= 10;
        }
        return number;
    }

    /** The same with all of its decimals. */
    static BigDecimal decimal(String text) {
        billionths(text); // Refuses what is no number.
        return new BigDecimal(text.replace(',', '.'));
    }

    private static BigDecimal decimal(Duration time, int decimals) {
        return BigDecimal.valueOf(time.toNanos(), NANO_DIGITS).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The value's text; an empty cell for none. */
    public static String optional(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** The number; an empty cell for none. */
    public static String optional(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /** Whether a text has a character that would break a line or a terminal. */
    public static boolean hasControls(String text) {
        return CONTROLS.matcher(text).find();
    }

    static String withoutControls(String text) {
        return hasControls(text) ? CONTROLS.matcher(text).replaceAll(" ") : text;
    }
}
