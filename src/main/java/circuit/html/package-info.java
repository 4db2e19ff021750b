/** Routines, exercises and the history as pages for a browser and for paper. */
@NullMarked
package circuit.html;

import org.jspecify.annotations.NullMarked;
