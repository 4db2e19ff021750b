/**
 * A session under way: the state machine that walks through a plan, and the scheduler that drives it on one thread. Uses
 * the plan and the routine; the history, the screen, the sound and the commands know it.
 */
@NullMarked
package circuit.session;

import org.jspecify.annotations.NullMarked;
