package circuit.cli.history;

import circuit.cli.host.CommandException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and times in the past as people write them on a command line. */
public final class DateParser {
    private static final Pattern AGO = Pattern.compile("([0-9]{1,4})([dw])");

    private final ZoneId zone;
    private final Instant now;
    private final LocalDate today;

    public DateParser(Clock clock) {
        zone = clock.getZone();
        now = clock.instant();
        today = LocalDate.ofInstant(now, zone);
    }

    /** {@code 2026-11-21}, {@code today} or {@code yesterday}. */
    public Optional<LocalDate> day(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "today" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> {
                try {
                    yield Optional.of(LocalDate.parse(text));
                } catch (DateTimeException e) {
                    yield Optional.empty();
                }
            }
        };
    }

    /** The beginning of a day, which can also be so many days ({@code 30d}) or weeks ({@code 2w}) ago. */
    public Instant since(String option, String text) {
        Matcher ago = AGO.matcher(text);
        Optional<LocalDate> day = ago.matches()
                ? Optional.of(
                        ago.group(2).equals("w")
                                ? today.minusWeeks(Long.parseLong(ago.group(1)))
                                : today.minusDays(Long.parseLong(ago.group(1))))
                : day(text);
        return day.orElseThrow(() -> CommandException.usage(
                        "%s takes a day like 2026-11-01, or how long ago like 30d or 2w, not \"%s\""
                                .formatted(option, text)))
                .atStartOfDay(zone)
                .toInstant();
    }

    /** {@code 18:30} of today, {@code yesterday 18:30}, {@code 2026-11-20 18:30}; a day alone means its noon. */
    public OffsetDateTime time(String option, String text) {
        OffsetDateTime time = exact(text)
                .or(() -> local(text))
                .orElseThrow(() -> CommandException.usage(
                        "%s takes a time like 18:30, \"yesterday 18:30\" or \"2026-11-20 18:30\", not \"%s\""
                                .formatted(option, text)));
        if (time.toInstant().isAfter(now)) {
            throw CommandException.usage(
                    "%s: %s is still to come; a session is added when it is done".formatted(option, text));
        }
        return time;
    }

    private static Optional<OffsetDateTime> exact(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<OffsetDateTime> local(String text) {
        String[] words = text.strip().split(" +|(?<=[0-9])T", 2);
        Optional<LocalDate> day = day(words[0]);
        String hours = day.isEmpty() ? text.strip() : words.length > 1 ? words[1] : "12:00";
        try {
            LocalTime clock = LocalTime.parse(hours.length() == 4 ? "0" + hours : hours);
            return Optional.of(day.orElse(today).atTime(clock).atZone(zone).toOffsetDateTime());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
