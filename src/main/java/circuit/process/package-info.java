/** Other programs: splits commands into words, finds programs on the path, starts them silently. Uses no other package. */
@NullMarked
package circuit.process;

import org.jspecify.annotations.NullMarked;
