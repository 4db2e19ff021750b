/** What a session looks like: a snapshot in, cells or lines out. Pure: it knows no terminal and no clock. */
@NullMarked
package circuit.terminal.screen;

import org.jspecify.annotations.NullMarked;
