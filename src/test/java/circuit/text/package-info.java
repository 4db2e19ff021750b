@NullMarked
package circuit.text;

import org.jspecify.annotations.NullMarked;
