/** Draws the history: pages of lines for a terminal's width, pure and without a clock. */
@NullMarked
package circuit.report;

import org.jspecify.annotations.NullMarked;
