/**
 * The history of what was done: a logger appends completed sessions to CSV files, a reader looks them up. The sub-package
 * {@code csv} keeps the files, {@code checkpoint} the session under way, and {@code stats} sums up.
 */
@NullMarked
package circuit.history;

import org.jspecify.annotations.NullMarked;
