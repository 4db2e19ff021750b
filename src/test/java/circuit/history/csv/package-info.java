/** Tests of the package of the same name. */
@NullMarked
package circuit.history.csv;

import org.jspecify.annotations.NullMarked;
