/** Tests of the package of the same name. */
@NullMarked
package circuit.history.checkpoint;

import org.jspecify.annotations.NullMarked;
