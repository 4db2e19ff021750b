package circuit.history;

import circuit.history.csv.CellText;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The id of a session: when it began, and a random part that makes it unique: {@code 20261121T063012Z-4f2a91c7}. */
public record SessionId(String text) {
    /** Safe in the name of a file everywhere. */
    private static final Pattern SAFE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_-]{0,63}");

    public SessionId {
        if (!isValid(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a session's id; one looks like 20261121T063012Z-4f2a91c7".formatted(text));
        }
    }

    /** The id of a session that began then; {@code random} tells two apart that began in the same second. */
    public static SessionId of(Instant started, int random) {
        return new SessionId(CellText.fileStamp(started) + "-" + HexFormat.of().toHexDigits(random));
    }

    /** Whether a text can be an id. */
    public static boolean isValid(String text) {
        return SAFE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
