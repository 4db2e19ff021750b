/** The figure that shows a move, as its author described it: poses, contacts and props. Knows only the routine's room. */
@NullMarked
package circuit.routine.figure;

import org.jspecify.annotations.NullMarked;
