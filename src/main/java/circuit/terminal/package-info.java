/**
 * The terminal, and the views that show a session on it. What they show is made without a terminal: {@code content} says
 * it, {@code screen} lays it out, {@code canvas} draws it. {@code input} reads the keys.
 */
@NullMarked
package circuit.terminal;

import org.jspecify.annotations.NullMarked;
