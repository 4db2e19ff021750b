/** The grammar of a dose: parses amounts, durations, loads and tempos, and says what is wrong with one. Durations are also
 * parsed for options and for the configuration. */
@NullMarked
package circuit.library.dose;

import org.jspecify.annotations.NullMarked;
