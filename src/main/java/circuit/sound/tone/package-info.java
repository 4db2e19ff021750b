/** Tones: what each cue sounds like, computed samples, the mixer and the sound device. The only package that needs javax.sound. */
@NullMarked
package circuit.sound.tone;

import org.jspecify.annotations.NullMarked;
