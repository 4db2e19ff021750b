/** Makes a session heard: passes its events to the channel that was chosen. The commands know this package alone, and the volume. */
@NullMarked
package circuit.sound;

import org.jspecify.annotations.NullMarked;
