/** A figure that does a move, as its author described it: body, poses, contacts and props, valid by construction. */
@NullMarked
package circuit.routine.figure;

import org.jspecify.annotations.NullMarked;
