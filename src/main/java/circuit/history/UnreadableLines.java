package circuit.history;

import java.nio.file.Path;

/**
 * The lines of one file of the history that could not be read and were passed over.
 *
 * @param count how many
 * @param first the number of the first in the file, from 1
 * @param reason why the first could not be read
 */
public record UnreadableLines(Path file, int count, long first, String reason) {
    /**
     * Where the first is and what is wrong with it, and what became of them.
     *
     * @param several what became of more than one, behind "lines of this file"
     */
    public String text(String one, String several) {
        String what = count == 1 ? one : "%,d lines of this file %s".formatted(count, several);
        return "%s:%d: %s; %s".formatted(file, first, reason, what);
    }
}
