/** The history summed up for a page of statistics, which the report draws and a command writes as JSON. */
@NullMarked
package circuit.history.stats;

import org.jspecify.annotations.NullMarked;
