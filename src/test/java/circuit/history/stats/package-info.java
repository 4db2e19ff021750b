@NullMarked
package circuit.history.stats;

import org.jspecify.annotations.NullMarked;
