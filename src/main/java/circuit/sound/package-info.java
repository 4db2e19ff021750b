/** Makes cues heard: tones, the terminal's bell, a voice; and hands them to the user's own program. */
@NullMarked
package circuit.sound;

import org.jspecify.annotations.NullMarked;
