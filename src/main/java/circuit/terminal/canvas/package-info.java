/** Cells, block letters and colours to draw with; knows nothing of sessions and of no terminal. */
@NullMarked
package circuit.terminal.canvas;

import org.jspecify.annotations.NullMarked;
