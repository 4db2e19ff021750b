/** The voice: what it says of which event, in words from phrases.properties, and the programs that speak. */
@NullMarked
package circuit.sound.speech;

import org.jspecify.annotations.NullMarked;
