/**
 * Decides when something is heard or seen: the table of cues, and where a step is among them. Knows only the plan; the
 * session, the screen and the speakers read it.
 */
@NullMarked
package circuit.session.cue;

import org.jspecify.annotations.NullMarked;
