/** Finds out what of the machine, the folders and the files works for a session, and what would mend the rest. */
@NullMarked
package circuit.cli.doctor;

import org.jspecify.annotations.NullMarked;
