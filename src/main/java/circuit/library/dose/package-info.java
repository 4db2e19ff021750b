/** The spellings of a dose: amounts, durations, loads, tempos and what is wrong with one. Knows the routine's values only. */
@NullMarked
package circuit.library.dose;

import org.jspecify.annotations.NullMarked;
