/** Reads YAML text into a tree whose every node knows its line and column, and reports all that is wrong as YAML. Alone
 * touches Jackson's YAML parser; knows only {@code circuit.text}. */
@NullMarked
package circuit.yaml;

import org.jspecify.annotations.NullMarked;
