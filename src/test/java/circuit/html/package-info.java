@NullMarked
package circuit.html;

import org.jspecify.annotations.NullMarked;
