/** What is typed: the table of keys, and the thread that reads them; and the signals. Only the terminal, the manual and what ends the program know it. */
@NullMarked
package circuit.terminal.input;

import org.jspecify.annotations.NullMarked;
