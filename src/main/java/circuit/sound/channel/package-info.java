/** What all ways to be heard share: the channel, its worker thread, the order of cues at one moment; and the terminal's bell. */
@NullMarked
package circuit.sound.channel;

import org.jspecify.annotations.NullMarked;
