/** What there is of the history, what lies beside it, and whether its folder can be written to; changes nothing. */
@NullMarked
package circuit.history.check;

import org.jspecify.annotations.NullMarked;
