/** Text on its way out: made harmless, measured, wrapped and set in tables. Knows no other room; every room may use it. */
@NullMarked
package circuit.text;

import org.jspecify.annotations.NullMarked;
