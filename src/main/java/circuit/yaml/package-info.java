/** Text to a tree whose every node knows its line and column, and all that YAML can get wrong. */
@NullMarked
package circuit.yaml;

import org.jspecify.annotations.NullMarked;
