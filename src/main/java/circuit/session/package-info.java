/** The state machine that walks a plan, and the one loop that drives it. */
@NullMarked
package circuit.session;

import org.jspecify.annotations.NullMarked;
