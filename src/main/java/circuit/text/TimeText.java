package circuit.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Times as text: as a routine file spells durations, as a clock shows them, and how long ago something was. */
public final class TimeText {
    private TimeText() {}

    /** {@code 20s}, {@code 1m30s}, {@code 1h}, {@code 7.5s}, as a routine file accepts it; tenths of a second are the finest. */
    public static String written(Duration time) {
        StringBuilder text = new StringBuilder();
        if (time.toHours() > 0) {
            text.append(time.toHours()).append('h');
        }
        if (time.toMinutesPart() > 0) {
            text.append(time.toMinutesPart()).append('m');
        }
        int tenths = time.toMillisPart() / 100;
        if (time.toSecondsPart() > 0 || tenths > 0 || text.isEmpty()) {
            text.append(time.toSecondsPart())
                    .append(tenths > 0 ? "." + tenths : "")
                    .append('s');
        }
        return text.toString();
    }

    /** {@code 0:07}, {@code 12:40}, {@code 1:02:30}; rounded up to whole seconds. */
    public static String clock(Duration time) {
        Duration up = Duration.ofSeconds(-Math.floorDiv(-time.toNanos(), 1_000_000_000L));
        String minutes = up.toHours() == 0
                ? String.valueOf(up.toMinutesPart())
                : up.toHours() + ":" + twoDigits(up.toMinutesPart());
        return minutes + ":" + twoDigits(up.toSecondsPart());
    }

    /** To the nearest second, as the times of a session that is over are shown. */
    public static Duration toSecond(Duration time) {
        return Duration.ofSeconds(time.plusMillis(500).toSeconds());
    }

    /** To the nearest tenth of a second. */
    public static Duration toTenth(Duration time) {
        return Duration.ofMillis(time.plusMillis(50).toMillis() / 100 * 100);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    /** {@code today}, {@code 3 days ago}, after two weeks or in the future the date; days are those of the calendar. */
    public static String ago(Instant moment, Clock clock) {
        ZoneId zone = clock.getZone();
        LocalDate day = LocalDate.ofInstant(moment, zone);
        long days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(clock.instant(), zone));
        if (moment.isAfter(clock.instant())) {
            return day.toString();
        }
        if (days == 0) {
            return "today";
        }
        return days == 1 ? "yesterday" : days < 15 ? days + " days ago" : day.toString();
    }
}
