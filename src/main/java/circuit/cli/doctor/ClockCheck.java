package circuit.cli.doctor;

import circuit.cli.host.Host;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The clock and the time zone, which stamp the sessions. */
final class ClockCheck {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private ClockCheck() {}

    static Finding of(Host host) {
        ZoneId zone = host.clock().getZone();
        String now = "%s, %s"
                .formatted(ZonedDateTime.ofInstant(host.clock().instant(), zone).format(FORMAT), zone);
        Optional<String> unknown = host.variable("TZ")
                .map(text -> text.startsWith(":") ? text.substring(1) : text)
                .filter(text -> !text.startsWith("/") && !isKnown(text));
        return unknown.isEmpty()
                ? Finding.ok("clock", now)
                : Finding.warning(
                        "clock",
                        "%s, as $TZ is %s, which Java does not know".formatted(now, unknown.get()),
                        "if that is not your time, set TZ to a name such as Europe/Berlin, or unset it");
    }

    private static boolean isKnown(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) || ZoneId.SHORT_IDS.containsKey(name);
    }
}
