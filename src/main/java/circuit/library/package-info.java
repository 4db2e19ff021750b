/** Finds routine and exercise files by name, and loads them through the reader. The commands and the configuration know it. */
@NullMarked
package circuit.library;

import org.jspecify.annotations.NullMarked;
