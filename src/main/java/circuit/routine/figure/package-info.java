/** The figure that shows a move, as its author described it: poses, contacts and props. Uses only {@code circuit.routine}. */
@NullMarked
package circuit.routine.figure;

import org.jspecify.annotations.NullMarked;
