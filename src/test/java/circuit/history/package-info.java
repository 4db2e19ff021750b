/** What the logger promises, tried on real files. */
@NullMarked
package circuit.history;

import org.jspecify.annotations.NullMarked;
