package circuit.history;

import java.nio.file.Path;

/**
 * The lines of one file of the history that could not be read and were passed over.
 *
 * @param count how many
 * @param first the number of the first in the file, from 1
 * @param reason why the first could not be read
 */
public record UnreadableLines(Path file, int count, long first, String reason) {}
