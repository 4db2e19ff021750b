/** Tests of the package of the same name. */
@NullMarked
package circuit.cli.card;

import org.jspecify.annotations.NullMarked;
