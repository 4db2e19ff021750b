package circuit.history.fit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalInt;

/**
 * One message of a FIT file: its fields, each with the number that the profile gives it. A value that its field cannot hold
 * is refused with {@link IllegalArgumentException}; the largest value of each type stands for none.
 */
final class FitMessage {
    private static final long EPOCH = Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();
    /** Smaller numbers are no dates, but seconds since a device was switched on. */
    private static final long FIRST_DATE = 0x10000000;

    private static final int MOST_INDEX = 0xfff;
    private static final int LONGEST_TEXT = 254;

    private final int number;
    private final ByteArrayOutputStream definition = new ByteArrayOutputStream();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    FitMessage(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** For each field three bytes: its number, its size, its type. */
    byte[] definition() {
        return definition.toByteArray();
    }

    byte[] values() {
        return values.toByteArray();
    }

    /** One of the profile's choices. */
    FitMessage choice(int field, int value) {
        return integer(field, 0x00, 1, value);
    }

    FitMessage byteSized(int field, int value) {
        return integer(field, 0x02, 1, value);
    }

    FitMessage shortSized(int field, int value) {
        return integer(field, 0x84, 2, value);
    }

    FitMessage intSized(int field, long value) {
        return integer(field, 0x86, 4, value);
    }

    /** An unsigned number of 32 bits of which 0 stands for none. */
    FitMessage serialNumber(int field, int value) {
        return integer(field, 0x8c, 4, Math.max(1, Integer.toUnsignedLong(value) % 0xffffffffL));
    }

    /** Which of several messages of its kind it is, or which is meant; from 0. */
    FitMessage index(int field, int value) {
        if (value > MOST_INDEX) {
            throw new IllegalArgumentException("a FIT file holds at most %,d sets and rests".formatted(MOST_INDEX + 1));
        }
        return shortSized(field, value);
    }

    /** A field that is left out where there is no value. */
    FitMessage shortSized(int field, OptionalInt value) {
        value.ifPresent(number -> shortSized(field, number));
        return this;
    }

    /** A moment, to the second. */
    FitMessage moment(int field, Instant moment) {
        return seconds(field, moment.getEpochSecond());
    }

    /** The clock on the wall at a moment, as if its time zone were UTC. */
    FitMessage localTime(int field, LocalDateTime time) {
        return seconds(field, time.toEpochSecond(ZoneOffset.UTC));
    }

    private FitMessage seconds(int field, long epochSecond) {
        long seconds = epochSecond - EPOCH;
        if (seconds < FIRST_DATE || seconds >= 0xffffffffL) {
            throw new IllegalArgumentException("a FIT file holds times from 1999 to 2125, not of "
                    + LocalDateTime.ofEpochSecond(epochSecond, 0, ZoneOffset.UTC)
                            .getYear());
        }
        return intSized(field, seconds);
    }

    /** To the millisecond, at most 49 days. */
    FitMessage time(int field, Duration time) {
        return intSized(field, time.toMillis());
    }

    /** A text of at most 254 bytes in UTF-8; a longer one is cut, an empty one left out. */
    FitMessage text(int field, String text) {
        if (text.isEmpty()) {
            return this;
        }
        int end = text.length();
        while (text.substring(0, end).getBytes(UTF_8).length > LONGEST_TEXT) {
            end = text.offsetByCodePoints(end, -1);
        }
        byte[] bytes = text.substring(0, end).getBytes(UTF_8);
        define(field, bytes.length + 1, 0x07);
        values.writeBytes(bytes);
        values.write(0);
        return this;
    }

    private FitMessage integer(int field, int type, int size, long value) {
        long none = (1L << (8 * size)) - 1;
        if (value < 0 || value >= none) {
            throw new IllegalArgumentException(
                    "a FIT file cannot hold %,d here, only 0 to %,d".formatted(value, none - 1));
        }
        define(field, size, type);
        for (int i = 0; i < size; i++) {
            values.write((int) (value >> (8 * i)));
        }
        return this;
    }

    private void define(int field, int size, int type) {
        definition.write(field);
        definition.write(size);
        definition.write(type);
    }
}
