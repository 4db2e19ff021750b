/**
 * Tables as CSV files: reading row by row, appending as one durable step, repairing a torn end, removing rows. Only
 * the other packages of the history use it.
 */
@NullMarked
package circuit.history.csv;

import org.jspecify.annotations.NullMarked;
