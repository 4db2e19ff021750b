/**
 * What commands print: JSON for programs, tables and cards for people.
 */
@NullMarked
package circuit.cli.output;

import org.jspecify.annotations.NullMarked;
