/**
 * The history of what was done: a logger appends completed sessions to CSV files, a reader looks them up. Its
 * sub-packages are {@code csv} for the files, {@code checkpoint} for the session under way, {@code check}, {@code merge} for
 * the histories of other machines, {@code stats}, and {@code fit} for the files that watches read.
 */
@NullMarked
package circuit.history;

import org.jspecify.annotations.NullMarked;
