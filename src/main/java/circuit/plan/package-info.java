/** Unrolls a routine into a flat list of timed steps. */
@NullMarked
package circuit.plan;

import org.jspecify.annotations.NullMarked;
