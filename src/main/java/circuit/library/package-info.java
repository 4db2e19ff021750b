/** Finds and reads routine and exercise files, and says what is wrong with them. */
@NullMarked
package circuit.library;

import org.jspecify.annotations.NullMarked;
