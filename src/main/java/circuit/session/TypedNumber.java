package circuit.session;

import java.time.Duration;
import java.util.OptionalLong;

/** A number that is typed digit by digit; a short time after a digit it is closed, and the next one begins another. */
final class TypedNumber {
    /** Enough to look for the next key, and less than to change one's mind. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private OptionalLong digits = OptionalLong.empty();
    private int set;
    private long last;

    /**
     * The number so far, with this digit.
     *
     * @param setNumber of the set that it belongs to
     * @param most a larger number begins anew with the digit
     * @param now the ticker's reading
     */
    long add(int digit, int setNumber, long most, long now) {
        boolean goesOn = digits.isPresent() && set == setNumber && now - last <= PATIENCE.toNanos();
        long longer = goesOn ? digits.getAsLong() * 10 + digit : digit;
        digits = OptionalLong.of(longer > most ? digit : longer);
        set = setNumber;
        last = now;
        return digits.getAsLong();
    }

    /** The next digit begins another number. */
    void close() {
        digits = OptionalLong.empty();
    }
}
