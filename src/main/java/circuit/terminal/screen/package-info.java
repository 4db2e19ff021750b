/**
 * The full screen and its widgets, and the one-line view: content in, cells or a line out. Pure; it knows neither the
 * terminal nor a clock. Of the keys it knows only the table that lists them.
 */
@NullMarked
package circuit.terminal.screen;

import org.jspecify.annotations.NullMarked;
