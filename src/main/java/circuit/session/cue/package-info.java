/**
 * Decides when each cue of a step is due: the table of cues, and where a step is among them. The session adds the cues
 * between steps (a round done, a pause, the end); the screen and the sounds read them all.
 */
@NullMarked
package circuit.session.cue;

import org.jspecify.annotations.NullMarked;
