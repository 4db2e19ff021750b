package circuit.routine;

import java.time.Duration;

/** Durations in words: as a routine spells them, and as a clock shows them. */
public final class TimeText {
    private TimeText() {}

    /** {@code 20s}, {@code 1m30s}, {@code 1h}, {@code 7.5s}: what a routine file takes. */
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

    /** {@code 0:07}, {@code 12:40}, {@code 1:02:30}; a part of a second counts as a whole one. */
    public static String clock(Duration time) {
        Duration up = Duration.ofSeconds(-Math.floorDiv(-time.toNanos(), 1_000_000_000L));
        String minutesAndSeconds = up.toMinutesPart() + ":" + twoDigits(up.toSecondsPart());
        if (up.toHours() == 0) {
            return minutesAndSeconds;
        }
        return up.toHours() + (up.toMinutesPart() < 10 ? ":0" : ":") + minutesAndSeconds;
    }

    /** A format string would say it shorter, but loads a locale's digits: 10 ms of the start of every command. */
    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
