/** The figure in motion: time in, cells out. Pure; it knows of routines only what a figure and a dose are. */
@NullMarked
package circuit.figure;

import org.jspecify.annotations.NullMarked;
