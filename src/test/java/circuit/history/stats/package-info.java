/** Tests of the package of the same name. */
@NullMarked
package circuit.history.stats;

import org.jspecify.annotations.NullMarked;
