/** What is typed: the table of keys, and the thread that reads them. Only the terminal and the manual know it. */
@NullMarked
package circuit.terminal.input;

import org.jspecify.annotations.NullMarked;
