@NullMarked
package circuit.history.csv;

import org.jspecify.annotations.NullMarked;
