package circuit.history.fit;

import circuit.history.HistoryException;
import circuit.history.HistoryReader.LoggedSession;
import circuit.history.SessionRow;
import circuit.history.csv.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder that FIT files are written into, one for each session; it is made when the first one is written. */
public record FitFolder(Path folder) {
    private static final Pattern UNSAFE = Pattern.compile("[^0-9A-Za-z._-]");
    /** Both parts of a name together stay below the 255 bytes that file systems take. */
    private static final int LONGEST_PART = 100;

    /**
     * What became of a session's file.
     *
     * @param isNew false if the very same file was there before
     * @param refusal why it was not written, which is no reason not to write those of other sessions
     */
    public record Written(Path file, boolean isNew, Optional<String> refusal) {}

    /** What will keep files from being written there, as far as it shows before: where, and why. */
    public Optional<String> obstacle() {
        return Disk.obstacle(folder);
    }

    /**
     * Writes the file of a session, named {@code 20261121T063012Z-4f2a91c7-back-3x.fit}; it takes the place of an earlier one
     * in one step. Refused are a session that the format cannot hold, and one of which there is a larger file: that has
     * something that the history has not.
     *
     * @throws HistoryException if it cannot be written
     */
    public Written write(LoggedSession session) throws HistoryException {
        Path file = folder.resolve(name(session.session()));
        try {
            byte[] bytes = ActivityFile.bytes(session);
            boolean isThere = Files.exists(file);
            if (isThere && !Files.isRegularFile(file)) {
                return refused(file, "it is no file; move it away, then export the session again");
            }
            long size = isThere ? Files.size(file) : 0;
            if (size > bytes.length) {
                return refused(
                        file,
                        "it is larger than what the history has of that session, and was left as it is; move it away to export the session anew");
            }
            boolean isSame = size == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
            if (!isSame) {
                Disk.REAL.replace(file, bytes);
            }
            return new Written(file, !isSame, Optional.empty());
        } catch (IllegalArgumentException e) {
            return refused(file, e.getMessage() + "; this session was not exported");
        } catch (IOException e) {
            throw HistoryException.at(file, e);
        }
    }

    private static Written refused(Path file, String why) {
        return new Written(file, false, Optional.of(file + ": " + why));
    }

    /** A file that was edited elsewhere may have anything for an id. */
    private static String name(SessionRow session) {
        return part(session.session()) + "-" + part(session.routine()) + ".fit";
    }

    private static String part(String text) {
        String safe = UNSAFE.matcher(text).replaceAll("_");
        return safe.substring(0, Math.min(LONGEST_PART, safe.length()));
    }
}
