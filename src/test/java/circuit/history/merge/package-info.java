/** Tests of merging histories. */
@NullMarked
package circuit.history.merge;

import org.jspecify.annotations.NullMarked;
