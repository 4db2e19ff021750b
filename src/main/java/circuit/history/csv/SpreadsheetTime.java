package circuit.history.csv;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Times as a spreadsheet or a script writes them: ISO-8601 with a space for the {@code T}, or the day first with dots,
 * without seconds or without an offset. What could be read in two ways, such as 11/12/2026, is not read.
 */
final class SpreadsheetTime {
    private static final DateTimeFormatter FORMS = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][d.M.uuuu][','][' ']['T']H:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[' '][XXX][xx]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private SpreadsheetTime() {}

    /**
     * Reads such a time; one that lost its offset is taken for a time of this place.
     *
     * @throws DateTimeException if it is not one
     */
    static OffsetDateTime parse(String text) {
        TemporalAccessor time = FORMS.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return time instanceof LocalDateTime local
                ? local.atZone(ZoneId.systemDefault()).toOffsetDateTime()
                : OffsetDateTime.from(time);
    }
}
