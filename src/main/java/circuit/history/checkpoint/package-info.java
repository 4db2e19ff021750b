/** The checkpoint of a session under way: enough to resume it, or to keep what was done if nobody does. */
@NullMarked
package circuit.history.checkpoint;

import org.jspecify.annotations.NullMarked;
