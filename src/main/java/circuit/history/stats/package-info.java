/** The history summed up for a page of statistics. */
@NullMarked
package circuit.history.stats;

import org.jspecify.annotations.NullMarked;
