/** Draws a figure in motion: time in, cells or shapes out. Pure; of routines it knows figures, doses and tempos. */
@NullMarked
package circuit.figure;

import org.jspecify.annotations.NullMarked;
