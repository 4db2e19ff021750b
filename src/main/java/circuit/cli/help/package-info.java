/**
 * Help screens and manual pages from picocli's model: examples before options, and options under the headings of the
 * mixins that they come from. Knows no command.
 */
@NullMarked
package circuit.cli.help;

import org.jspecify.annotations.NullMarked;
