/**
 * What can follow the words typed so far: commands and options from picocli's model, values from the library and the
 * history. Knows no command.
 */
@NullMarked
package circuit.cli.completion;

import org.jspecify.annotations.NullMarked;
