@NullMarked
package circuit.terminal.input;

import org.jspecify.annotations.NullMarked;
