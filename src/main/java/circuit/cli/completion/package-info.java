/**
 * What can follow the words typed so far, from picocli's model, and the scripts of the shells that ask. Knows no command
 * and nothing of the product: the values that only the product knows come from a {@link CompletionSource}.
 */
@NullMarked
package circuit.cli.completion;

import org.jspecify.annotations.NullMarked;
