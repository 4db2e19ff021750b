/**
 * Runs one session: wires the scheduler to a view, to the sounds and to the history. Used by {@code run} and {@code resume}.
 */
@NullMarked
package circuit.cli.session;

import org.jspecify.annotations.NullMarked;
