/** What an author wrote, valid by construction: routines, blocks, exercises and their doses. Every package may use it. */
@NullMarked
package circuit.routine;

import org.jspecify.annotations.NullMarked;
