/** Reads the YAML tree of a routine or an exercise file into a value, and collects all that is wrong with it. */
@NullMarked
package circuit.library.reader;

import org.jspecify.annotations.NullMarked;
