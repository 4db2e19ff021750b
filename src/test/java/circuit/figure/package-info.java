@NullMarked
package circuit.figure;

import org.jspecify.annotations.NullMarked;
