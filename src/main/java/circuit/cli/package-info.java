/** The entry, and one class for each command; turns exceptions into messages and exit codes. Nothing else knows it. */
@NullMarked
package circuit.cli;

import org.jspecify.annotations.NullMarked;
