/**
 * Makes a session heard: passes its events to the channel that was chosen, and runs the user's own program at every cue.
 * The commands know this package alone, and the volume.
 */
@NullMarked
package circuit.sound;

import org.jspecify.annotations.NullMarked;
