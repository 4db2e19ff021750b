/** The ledger of what was done: written, read and summed up. */
@NullMarked
package circuit.history;

import org.jspecify.annotations.NullMarked;
