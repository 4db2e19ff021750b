/** What a session looks like, and the terminal it is shown on. */
@NullMarked
package circuit.terminal;

import org.jspecify.annotations.NullMarked;
