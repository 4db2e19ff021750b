package circuit.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** What a session is called in the ledger: when it began, and enough chance to be the only one: {@code 20261121T063012Z-4f2a91c7}. */
public record SessionId(String text) {
    private static final int LONGEST = 64;

    public SessionId {
        if (!isOne(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a session's id; one looks like 20261121T063012Z-4f2a91c7".formatted(text));
        }
    }

    /** The id of a session that began then; {@code chance} tells two apart that began in the same second. */
    public static SessionId of(Instant started, int chance) {
        return new SessionId(stamp(started) + "-" + HexFormat.of().toHexDigits(chance));
    }

    /** Whether a text is of what may be part of a file's name everywhere. */
    static boolean isOne(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && isLetterOrDigit(text.charAt(0))
                && text.chars().allMatch(c -> isLetterOrDigit(c) || "-_".indexOf(c) >= 0);
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** A moment, to the second, as part of a file's name. */
    static String stamp(Instant moment) {
        // Without a formatter: to make one takes as long as to draw a card.
        LocalDateTime at = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, ZoneOffset.UTC);
        String day = at.toLocalDate().toString().replace("-", "");
        return day + "T" + Moment.two(at.getHour()) + Moment.two(at.getMinute()) + Moment.two(at.getSecond()) + "Z";
    }

    @Override
    public String toString() {
        return text;
    }
}
