/** Text on its way out: made harmless, measured, wrapped and set in tables. Uses no other package; every package may use it. */
@NullMarked
package circuit.text;

import org.jspecify.annotations.NullMarked;
