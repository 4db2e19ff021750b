/**
 * Lays a routine out as a flat list of timed steps, after selecting the exercises by level, equipment and history. Knows
 * only the routine.
 */
@NullMarked
package circuit.plan;

import org.jspecify.annotations.NullMarked;
