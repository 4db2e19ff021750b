/** Reads the YAML tree of a routine or an exercise file into a record, and collects all problems. The library and its
 * checks know it. */
@NullMarked
package circuit.library.reader;

import org.jspecify.annotations.NullMarked;
