/** What a session has to say at one moment, in words and numbers: a snapshot in, text out. It knows no place on a screen. */
@NullMarked
package circuit.terminal.content;

import org.jspecify.annotations.NullMarked;
