/** The user's own program, run at every cue. */
@NullMarked
package circuit.sound.hook;

import org.jspecify.annotations.NullMarked;
