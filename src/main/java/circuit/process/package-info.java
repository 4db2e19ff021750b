/** Other programs: splits commands into words, finds programs on the path, starts them silently. Knows no other room. */
@NullMarked
package circuit.process;

import org.jspecify.annotations.NullMarked;
