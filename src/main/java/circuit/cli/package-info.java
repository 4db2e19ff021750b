/** One class a command: wiring, words for every error, exit codes. */
@NullMarked
package circuit.cli;

import org.jspecify.annotations.NullMarked;
