package circuit.history;

import java.nio.file.Path;

/**
 * A session that is in the ledger no more.
 *
 * @param kept the file that has its rows
 */
public record Removed(Path kept, int sets) {}
