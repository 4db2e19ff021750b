@NullMarked
package circuit.history.checkpoint;

import org.jspecify.annotations.NullMarked;
