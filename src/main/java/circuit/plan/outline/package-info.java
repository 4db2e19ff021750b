/** A plan summed up for whoever reads it: its facts, its blocks with each exercise once, its weeks. */
@NullMarked
package circuit.plan.outline;

import org.jspecify.annotations.NullMarked;
