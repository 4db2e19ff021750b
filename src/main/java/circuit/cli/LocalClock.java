package circuit.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's clock, which finds out where it stands only when asked: the rules of all time zones take 20 ms to read. */
final class LocalClock extends Clock {
    private final Clock utc = Clock.systemUTC();

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return utc.withZone(zone);
    }

    @Override
    public Instant instant() {
        return utc.instant();
    }
}
