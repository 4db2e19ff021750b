/**
 * What commands read from the history and write to it, with the messages for the user.
 */
@NullMarked
package circuit.cli.history;

import org.jspecify.annotations.NullMarked;
