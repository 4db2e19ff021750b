/** The checkpoint of a session under way, for the commands that run and resume it: what was done so far. */
@NullMarked
package circuit.history.checkpoint;

import org.jspecify.annotations.NullMarked;
