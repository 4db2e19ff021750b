/**
 * Takes the sessions of other histories into this one: those of another machine, and of the copies that a synchroniser
 * leaves where two machines have written.
 */
@NullMarked
package circuit.history.merge;

import org.jspecify.annotations.NullMarked;
